namespace Synoptic.Language.Segmentation;

/// <summary>What the rules say of the end of a token; the classifier takes it as one feature among others.</summary>
internal enum RuleVerdict
{
    /// <summary>No stop is near.</summary>
    Nothing,

    /// <summary>The stop here ends no sentence.</summary>
    GoesOn,

    /// <summary>The sentence ends here.</summary>
    Ends,

    /// <summary>The sentence ends after the marks that close on this stop.</summary>
    EndsLater,
}
