namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Of which verbs of a sentence events are kept.</summary>
public enum CodingCoverage
{
    /// <summary>Of the first verb of each clause that has any.</summary>
    EachClause,

    /// <summary>Of the first verb of the sentence that has any.</summary>
    FirstClause,

    /// <summary>Of every verb.</summary>
    EachVerb,
}
