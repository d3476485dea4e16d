using Synoptic.Briefs.Model;

namespace Synoptic.Redlines.Rendering;

/// <summary>A stretch of words that are drawn alike.</summary>
/// <param name="Kind">Whose words it is.</param>
/// <param name="Text">The words; spaces at their ends count.</param>
/// <param name="Citation">The sentence that a citation leads to.</param>
internal readonly record struct LinePart(PartKind Kind, string Text, BriefCitation? Citation = null)
{
    /// <summary>Words of the program.</summary>
    public static LinePart Own(string text) => new(PartKind.Own, text);

    /// <summary>Words of the texts.</summary>
    public static LinePart Taken(string text) => new(PartKind.Taken, text);

    /// <summary>Words that only the old text has.</summary>
    public static LinePart Deleted(string text) => new(PartKind.Deleted, text);

    /// <summary>Words that only the new text has.</summary>
    public static LinePart Inserted(string text) => new(PartKind.Inserted, text);
}
