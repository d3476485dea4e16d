using System.Collections.Immutable;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Dictionaries;

/// <summary>Reads nouns for what an actor is: <c>MINISTER_ [~GOV]</c>, <c>!PERSON! = MAN, WOMAN</c>, <c>CHAMBER {CHAMBERS} [~BUS]</c>.</summary>
internal sealed class AgentFileReader(string file)
{
    private const int MostForms = 64;

    private readonly PhraseSyntax _syntax = new(new SynonymSets());
    private readonly Dictionary<string, string[]> _substitutions = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of a file.</summary>
    public DictionaryFile Read(IEnumerable<DictionaryLine> lines)
    {
        var agents = ImmutableArray.CreateBuilder<AgentPhrase>();
        var problems = ImmutableArray.CreateBuilder<LexiconProblem>();
        foreach (DictionaryLine line in lines)
        {
            try
            {
                agents.AddRange(ReadLine(line.Checked()));
            }
            catch (FormatException problem)
            {
                problems.Add(new LexiconProblem(new LexiconPlace(file, line.Number), problem.Message));
            }
        }

        return new DictionaryFile { Agents = agents.ToImmutable(), Problems = problems.ToImmutable() };
    }

    private IEnumerable<AgentPhrase> ReadLine(DictionaryLine line)
    {
        if (line.Text[0] == '!' && line.Text.Split('=') is [var name, var words])
        {
            _substitutions[name.Trim()] = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return [];
        }

        string code = line.Code().Trim();
        return code.Contains('~', StringComparison.Ordinal)
            ? [.. Forms(line.Words()).Select(form => new AgentPhrase(
                _syntax.Read(form, WordEnding.Noun, WordEnding.Noun), code.Trim('~', ' ').ToUpperInvariant(), code[^1] == '~'))]
            : throw new FormatException($"'{line.Text}' has no agent code: write NOUN [~CODE].");
    }

    /// <summary>The noun and the forms in its braces, each with every word that a substitution stands for.</summary>
    private IEnumerable<string> Forms(string words)
    {
        int brace = words.IndexOf('{', StringComparison.Ordinal);
        string[] forms = brace < 0
            ? [words]
            : [words[..brace], .. words[(brace + 1)..].Split('}')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return forms.SelectMany(Substituted).Take(MostForms);
    }

    private IEnumerable<string> Substituted(string form)
    {
        foreach ((string name, string[] words) in _substitutions)
        {
            if (form.Contains(name, StringComparison.Ordinal))
            {
                return words.SelectMany(word => Substituted(form.Replace(name, word, StringComparison.Ordinal))).Take(MostForms);
            }
        }

        return [form];
    }
}
