namespace Synoptic.Stories.Model;

/// <summary>How a shift is known.</summary>
public enum ShiftKind
{
    /// <summary>A text says so.</summary>
    Reported,

    /// <summary>The series of texts shows it.</summary>
    Computed,
}
