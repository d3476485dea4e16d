using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries;

/// <summary>The synonym sets of a dictionary (<c>&amp;CURRENCY</c>), as far as they are read.</summary>
internal sealed class SynonymSets
{
    private const int Deepest = 8;

    private readonly Dictionary<string, ImmutableArray<ImmutableArray<PhraseStep>>> _sets = new(StringComparer.Ordinal);

    /// <summary>Begins a set, or goes on with one.</summary>
    public void Begin(string name) => _sets.TryAdd(name, []);

    /// <summary>Adds a phrase to a set.</summary>
    /// <exception cref="FormatException">Sets name one another too deeply.</exception>
    public void Add(string name, ImmutableArray<PhraseStep> phrase) => _sets[name] = Depth(phrase) < Deepest
        ? _sets[name].Add(phrase)
        : throw new FormatException($"&{name} names sets that name sets, more than {Deepest} deep: write the words out.");

    /// <summary>The phrases of a set.</summary>
    /// <exception cref="FormatException">No line above begins it.</exception>
    public ImmutableArray<ImmutableArray<PhraseStep>> Find(string name) =>
        _sets.TryGetValue(name, out ImmutableArray<ImmutableArray<PhraseStep>> set) && !set.IsEmpty
            ? set
            : throw new FormatException($"No line above defines &{name}: write it, and below it +WORD for each of its words.");

    private static int Depth(ImmutableArray<PhraseStep> phrase) =>
        phrase.Max(step => step.Choices.IsEmpty ? 0 : 1 + step.Choices.Max(Depth));
}
