using System.Collections.Immutable;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Dictionaries;

/// <summary>
/// Reads the dictionaries of KEDS, TABARI and PETRARCH: actors, agents, verbs with their patterns, and words of sentences to
/// discard. Which of them a file is shows in its lines.
/// </summary>
public static class DictionaryReader
{
    /// <summary>Reads the text of a file; a line that is wrong is reported and left out.</summary>
    /// <param name="file">How problems name the file.</param>
    /// <param name="text">Its text.</param>
    public static DictionaryFile Read(string file, string text)
    {
        ImmutableArray<DictionaryLine> lines = [.. DictionaryLine.Of(text)];
        return lines.Any(line => line.Text.StartsWith("- ", StringComparison.Ordinal) || line.Text.StartsWith("---", StringComparison.Ordinal)) ? new VerbFileReader(file).Read(lines)
            : lines.Any(line => line.Text.Contains('~', StringComparison.Ordinal)) ? new AgentFileReader(file).Read(lines)
            : lines.Any(line => line.Text.Contains('[', StringComparison.Ordinal)) ? new ActorFileReader(file, IsOfTabari(text) ? WordEnding.Stem : WordEnding.Noun).Read(lines)
            : ReadDiscards(file, lines);
    }

    /// <summary>TABARI's names are stems, PETRARCH's whole words; TABARI's comments begin with semicolons and its files end with tildes.</summary>
    private static bool IsOfTabari(string text) => text.Contains(';', StringComparison.Ordinal) || text.Contains("\n~~", StringComparison.Ordinal);

    private static DictionaryFile ReadDiscards(string file, ImmutableArray<DictionaryLine> lines)
    {
        var syntax = new PhraseSyntax(new SynonymSets());
        var discards = ImmutableArray.CreateBuilder<ImmutableArray<PhraseStep>>();
        var problems = ImmutableArray.CreateBuilder<LexiconProblem>();
        foreach (DictionaryLine line in lines)
        {
            try
            {
                discards.Add(syntax.Read(line.Checked().Text.TrimStart('+'), WordEnding.Noun, WordEnding.Noun));
            }
            catch (FormatException problem)
            {
                problems.Add(new LexiconProblem(new LexiconPlace(file, line.Number), problem.Message));
            }
        }

        return new DictionaryFile { Discards = discards.ToImmutable(), Problems = problems.ToImmutable() };
    }
}
