namespace Synoptic.Language.Times.Terms;

/// <summary>A word, or words that are written or read as one, as a part of a time expression.</summary>
/// <param name="Class">What it is.</param>
/// <param name="Code">Its value where that is a text.</param>
/// <param name="Number">Its value where that is a number.</param>
/// <param name="End">The index after its last word.</param>
internal readonly record struct Term(TermClass Class, string Code, decimal Number, int End)
{
    /// <summary>The number as one without a fraction.</summary>
    public int Whole => (int)Number;
}
