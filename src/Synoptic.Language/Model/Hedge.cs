namespace Synoptic.Language.Model;

/// <summary>How exactly a text says that it means a number.</summary>
public enum Hedge
{
    /// <summary>"12".</summary>
    Exact,

    /// <summary>"about 12".</summary>
    About,

    /// <summary>"at least 12".</summary>
    AtLeast,

    /// <summary>"more than 12".</summary>
    MoreThan,

    /// <summary>"at most 12".</summary>
    AtMost,

    /// <summary>"fewer than 12".</summary>
    LessThan,

    /// <summary>"up to 12".</summary>
    UpTo,
}
