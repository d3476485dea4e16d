namespace Synoptic.Language.Recognition;

/// <summary>How a sentence uses capitals.</summary>
internal enum LetterCase
{
    /// <summary>As running text does: capitals mark names.</summary>
    Running,

    /// <summary>As headlines do: capitals mark nothing.</summary>
    Headline,
}
