namespace Synoptic.Language.Model;

/// <summary>What a party of an attribution chain did.</summary>
public enum StepKind
{
    /// <summary>Said it, in no stated medium.</summary>
    Said,

    /// <summary>Wrote or posted it.</summary>
    Wrote,

    /// <summary>Told it to somebody whom the text names.</summary>
    Told,

    /// <summary>Published it.</summary>
    Published,

    /// <summary>Cited somebody for it.</summary>
    Cited,

    /// <summary>Is named by "according to" or its like.</summary>
    AccordingTo,

    /// <summary>Estimated it.</summary>
    Estimated,

    /// <summary>Reported it.</summary>
    Reported,
}
