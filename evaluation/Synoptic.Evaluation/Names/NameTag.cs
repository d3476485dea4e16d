using Synoptic.Evaluation.Names.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>
/// A token's tag in any of the usual schemes: BIO, IOB1, IO with or without prefix, BILOU, BIOES.
/// </summary>
/// <param name="Position"><c>B I L O U E S</c>; <c>I</c> for a tag without prefix.</param>
/// <param name="Label">The class; empty outside names.</param>
internal readonly record struct NameTag(char Position, string Label)
{
    private const string Positions = "BILUES";

    /// <summary>Whether no name continues from the token before.</summary>
    public bool IsStart => Position is 'B' or 'U' or 'S';

    /// <summary>Whether no name goes on to the token after.</summary>
    public bool IsEnd => Position is 'L' or 'U' or 'E' or 'S' or 'O';

    /// <summary>Reads a tag; anything but <c>O</c> without prefix is a class by itself.</summary>
    public static NameTag Parse(string tag) =>
        tag == "O" ? new('O', "")
        : HasPrefix(tag) ? new(tag[0], tag[2..])
        : new('I', tag);

    /// <summary>Whether a cell looks like a tag: outside, prefixed, or a class that is known.</summary>
    public static bool IsTag(string cell) => cell == "O" || HasPrefix(cell) || NameClasses.Find(cell) is not null;

    private static bool HasPrefix(string tag) =>
        tag.Length > 2 && tag[1] is '-' or '_' && Positions.Contains(tag[0], StringComparison.Ordinal);
}
