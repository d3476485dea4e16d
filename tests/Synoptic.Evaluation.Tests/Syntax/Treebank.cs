using System.Collections.Immutable;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Tests.Syntax;

/// <summary>Small treebanks, one word a line: number, form, part of speech, head, relation; <c>~</c> after a form glues the next one to it.</summary>
internal static class Treebank
{
    public const SyntaxColumns All = SyntaxColumns.Upos | SyntaxColumns.Xpos | SyntaxColumns.Feats | SyntaxColumns.Lemma | SyntaxColumns.Tree;

    public static ImmutableArray<PlacedSentence> Place(string sentences) => RawText.Rebuild(Read(sentences)).Sentences;

    public static ImmutableArray<ConlluSentence> Read(string sentences) =>
        ConlluReader.Read(sentences.ReplaceLineEndings("\n").Split('\n').Select(Line)).Sentences;

    private static string Line(string line)
    {
        string[] cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length == 0 || cells[0] == "#")
        {
            return line;
        }

        string form = cells[1].TrimEnd('~');
        string misc = form == cells[1] ? "_" : "SpaceAfter=No";
        return cells.Length == 2
            ? string.Join('\t', cells[0], form, "_", "_", "_", "_", "_", "_", "_", misc)
            : string.Join('\t', cells[0], form, form, cells[2], "_", "_", cells[3], cells[4], "_", misc);
    }
}
