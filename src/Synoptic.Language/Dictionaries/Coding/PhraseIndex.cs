using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Phrases by the letters that they begin with, the longest first.</summary>
/// <typeparam name="TEntry">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<TEntry>
{
    private readonly Dictionary<string, List<(ImmutableArray<PhraseStep> Steps, TEntry Entry)>>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    public PhraseIndex(IEnumerable<(ImmutableArray<PhraseStep> Steps, TEntry Entry)> phrases)
    {
        var index = new Dictionary<string, List<(ImmutableArray<PhraseStep> Steps, TEntry Entry)>>(StringComparer.Ordinal);
        foreach ((ImmutableArray<PhraseStep> steps, TEntry entry) in phrases.OrderByDescending(phrase => LengthOf(phrase.Steps)))
        {
            foreach (string beginning in Beginnings(steps[0]).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(beginning, out List<(ImmutableArray<PhraseStep> Steps, TEntry Entry)>? list))
                {
                    index.Add(beginning, list = []);
                }

                list.Add((steps, entry));
            }
        }

        _phrases = index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases whose first word may be this one, the longest first; of equals the first of the dictionary.</summary>
    public IReadOnlyList<(ImmutableArray<PhraseStep> Steps, TEntry Entry)> At(string word) =>
        word.Length > 0 && _phrases.TryGetValue(word.AsSpan(0, 1), out List<(ImmutableArray<PhraseStep> Steps, TEntry Entry)>? list) ? list : [];

    private static IEnumerable<string> Beginnings(PhraseStep step) =>
        step.Kind is PhraseStepKind.Word ? [step.Word.Text[..1]] : step.Choices.SelectMany(choice => Beginnings(choice[0]));

    private static int LengthOf(ImmutableArray<PhraseStep> steps) => steps.Sum(step => step.Kind is PhraseStepKind.Word ? step.Word.Text.Length + 1 : 1);
}
