using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Dictionaries;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Lexicons;

/// <summary>The <c>actor</c> and <c>agent</c> lines of a lexicon.</summary>
/// <param name="Actors">The actors.</param>
/// <param name="Dictionary">Actors and agents as a dictionary, for coding sentences; with what is wrong with lines.</param>
internal sealed record LexiconLines(ImmutableArray<ActorEntry> Actors, DictionaryFile Dictionary)
{
    private static readonly ImmutableArray<string> Kinds = ["class", "event", "frame", "relation", "position", "actor", "agent"];

    /// <summary>Whether a line of the text begins as one of a lexicon: with a kind and a tab.</summary>
    public static bool IsOwnFormat(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            int tab = line.IndexOf('\t');
            if (tab > 0 && Kinds.Contains(line[..tab].Trim().ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the lines; one that is wrong is reported and left out.</summary>
    public static LexiconLines Read(ImmutableArray<LexiconLine> lines)
    {
        var actors = ImmutableArray.CreateBuilder<ActorEntry>();
        var agents = ImmutableArray.CreateBuilder<AgentPhrase>();
        var problems = ImmutableArray.CreateBuilder<LexiconProblem>();
        foreach (LexiconLine line in lines)
        {
            try
            {
                if (line.Kind == "actor")
                {
                    actors.Add(ActorColumns.Read(line.Columns.AsSpan()));
                }
                else
                {
                    agents.AddRange(ReadAgent(line.Columns));
                }
            }
            catch (FormatException problem)
            {
                problems.Add(new LexiconProblem(line.Place, problem.Message));
            }
        }

        return new LexiconLines(actors.ToImmutable(), new DictionaryFile
        {
            Actors =
            [
                .. actors.SelectMany(actor => actor.Names.Select(name => (Name: name, actor.Codes)))
                    .GroupBy(actor => actor.Name, actor => actor.Codes, StringComparer.Ordinal)
                    .Select(same => new ActorPhrase(Steps(same.Key), [.. same.SelectMany(codes => codes)])),
            ],
            Agents = agents.ToImmutable(),
            Problems = problems.ToImmutable(),
        });
    }

    /// <summary>Reads <c>noun|noun, code</c>; a code that begins the actor's has its <c>~</c> behind it: <c>NGO~</c>.</summary>
    private static IEnumerable<AgentPhrase> ReadAgent(ImmutableArray<string> columns)
    {
        if (columns is not [var nouns, var written] || written.Trim('~') is not { Length: > 0 } code || code.Any(letter => !char.IsAsciiLetterUpper(letter)))
        {
            throw new FormatException("An agent has 2 columns after its kind: write agent, noun|noun, a code of capital letters (GOV, or NGO~ to stand before the actor's).");
        }

        return nouns.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(noun => new AgentPhrase(Steps(noun), code, written.EndsWith('~')));
    }

    /// <summary>The words of a name one after the other.</summary>
    private static ImmutableArray<PhraseStep> Steps(string name) => new PhraseSyntax(new SynonymSets()).Read(
        string.Join('_', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) + "_", WordEnding.Noun, WordEnding.Noun);
}
