using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>
/// Reads a lexicon: a line a pattern, word class, actor or agent, its columns divided by tabs. Empty lines and lines
/// that begin with <c>#</c> count for nothing. The format is described in docs/lexicon.md.
/// </summary>
public static class LexiconReader
{
    private const string Kinds = "class, event, frame, relation, position, actor, agent";

    /// <summary>Reads the text of a file; a line that is wrong is reported and left out.</summary>
    /// <param name="file">How problems name the file.</param>
    /// <param name="text">Its text.</param>
    public static LexiconFile Read(string file, string text)
    {
        var builder = new LexiconBuilder();
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            if (!line.IsWhiteSpace() && line[0] != '#')
            {
                ReadLine(line.ToString(), new LexiconPlace(file, number), builder);
            }
        }

        return builder.Build();
    }

    private static void ReadLine(string line, LexiconPlace place, LexiconBuilder builder)
    {
        string[] columns = line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        try
        {
            if (columns.Length < 2)
            {
                throw new FormatException($"'{line.Trim()}' is one column: divide the columns by tabs.");
            }

            ReadColumns(columns, place, builder);
        }
        catch (FormatException problem)
        {
            builder.Problems.Add(new LexiconProblem(place, problem.Message));
        }
    }

    private static void ReadColumns(string[] columns, LexiconPlace place, LexiconBuilder builder)
    {
        switch (columns[0])
        {
            case "class":
                builder.Classes.Add(PatternSyntax.ReadClass(columns, place));
                break;
            case "event" or "frame" or "relation" or "position":
                builder.Patterns.Add(PatternSyntax.ReadPattern(Enum.Parse<PatternKind>(columns[0], ignoreCase: true), columns, place));
                break;
            case "actor" or "agent":
                builder.Lines.Add(new LexiconLine(columns[0], [.. columns[1..]], place));
                break;
            default:
                throw new FormatException($"'{columns[0]}' is no kind of line: begin with one of {Kinds}.");
        }
    }

    private sealed class LexiconBuilder
    {
        public ImmutableArray<Pattern>.Builder Patterns { get; } = ImmutableArray.CreateBuilder<Pattern>();

        public ImmutableArray<LexiconClass>.Builder Classes { get; } = ImmutableArray.CreateBuilder<LexiconClass>();

        public ImmutableArray<LexiconLine>.Builder Lines { get; } = ImmutableArray.CreateBuilder<LexiconLine>();

        public ImmutableArray<LexiconProblem>.Builder Problems { get; } = ImmutableArray.CreateBuilder<LexiconProblem>();

        public LexiconFile Build() => new(Patterns.ToImmutable(), Classes.ToImmutable(), Lines.ToImmutable(), Problems.ToImmutable());
    }
}
