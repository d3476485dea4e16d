using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Dictionaries;

/// <summary>Reads names of actors with their codes; <c>+NAME</c> is another name of the actor above.</summary>
/// <param name="file">How problems name the file.</param>
/// <param name="open">The ending of a word that nothing closes.</param>
internal sealed class ActorFileReader(string file, WordEnding open)
{
    private readonly PhraseSyntax _syntax = new(new SynonymSets());
    private readonly ImmutableArray<ActorPhrase>.Builder _actors = ImmutableArray.CreateBuilder<ActorPhrase>();
    private readonly ImmutableArray<ImmutableArray<PhraseStep>>.Builder _nouns = ImmutableArray.CreateBuilder<ImmutableArray<PhraseStep>>();
    private readonly ImmutableArray<ImmutableArray<PhraseStep>>.Builder _adjectives = ImmutableArray.CreateBuilder<ImmutableArray<PhraseStep>>();
    private readonly ImmutableArray<LexiconProblem>.Builder _problems = ImmutableArray.CreateBuilder<LexiconProblem>();
    private readonly List<(int Line, ImmutableArray<PhraseStep> Steps)> _names = [];
    private ImmutableArray<DatedCode> _codes = [];
    private ImmutableArray<ImmutableArray<PhraseStep>>.Builder? _section;

    /// <summary>Reads the lines of a file.</summary>
    public DictionaryFile Read(IEnumerable<DictionaryLine> lines)
    {
        foreach (DictionaryLine line in lines)
        {
            try
            {
                ReadLine(line.Checked());
            }
            catch (FormatException problem)
            {
                Report(line.Number, problem.Message);
            }
        }

        EndActor();
        return new DictionaryFile { Actors = _actors.ToImmutable(), Nouns = _nouns.ToImmutable(), Adjectives = _adjectives.ToImmutable(), Problems = _problems.ToImmutable() };
    }

    private void ReadLine(DictionaryLine line)
    {
        if (line.Text[0] == '<')
        {
            EndActor();
            _section = line.Text.StartsWith("<NOUN", StringComparison.OrdinalIgnoreCase) ? _nouns
                : line.Text.StartsWith("<ADJ", StringComparison.OrdinalIgnoreCase) ? _adjectives
                : null;
            return;
        }

        string words = line.Words().Trim();
        if (words.Length > 0 && words[0] != '+')
        {
            EndActor();
        }

        if (words.TrimStart('+').Length > 0)
        {
            AddName(line.Number, words.TrimStart('+'));
        }

        _codes = _codes.AddRange(DatedCodeSyntax.ReadAll(line.Text));
    }

    private void AddName(int number, string words)
    {
        ImmutableArray<PhraseStep> steps = _syntax.Read(words, open, WordEnding.Noun);
        if (_section is { } section)
        {
            section.Add(steps);
        }
        else
        {
            _names.Add((number, steps));
        }
    }

    private void EndActor()
    {
        foreach ((int number, ImmutableArray<PhraseStep> steps) in _names)
        {
            if (_codes.IsEmpty)
            {
                Report(number, "The name has no code: write [CODE] after it or below its other names.");
            }
            else
            {
                _actors.Add(new ActorPhrase(steps, _codes));
            }
        }

        _names.Clear();
        _codes = [];
    }

    private void Report(int number, string message) => _problems.Add(new LexiconProblem(new LexiconPlace(file, number), message));
}
