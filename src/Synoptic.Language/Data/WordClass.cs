namespace Synoptic.Language.Data;

/// <summary>What a common English word mostly is.</summary>
public enum WordClass
{
    /// <summary>Not in the lexicon.</summary>
    Unknown,

    /// <summary>Article, pronoun, preposition, conjunction, auxiliary or particle.</summary>
    Function,

    /// <summary>A noun in the singular.</summary>
    Noun,

    /// <summary>A noun in the plural.</summary>
    Plural,

    /// <summary>A verb form.</summary>
    Verb,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,
}
