namespace Synoptic.Language.Dictionaries;

/// <summary>What a step of a phrase asks for.</summary>
internal enum PhraseStepKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>One of several phrases: a synonym set, or words in braces.</summary>
    Choice,

    /// <summary>The actor that becomes the source: <c>$</c>.</summary>
    Source,

    /// <summary>The actor that becomes the target: <c>+</c>.</summary>
    Target,

    /// <summary>Actors joined by "and", each of which is source and target to the others: <c>%</c>.</summary>
    Compound,

    /// <summary>An actor that is passed over: <c>^</c>.</summary>
    Skipped,
}
