namespace Synoptic.Language.Patterns;

/// <summary>Where the words of a step stand, seen from the word before it.</summary>
internal enum StepReach
{
    /// <summary>They are its arguments.</summary>
    Argument,

    /// <summary>They are adverbs and negations that go with it ("<b>unanimously</b> adopted", "<b>not</b> present").</summary>
    Adverb,

    /// <summary>It is the predicate whose argument the word is: from "visit" in "ended her visit" to "ended".</summary>
    Head,
}
