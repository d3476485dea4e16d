using System.Collections.Frozen;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Finds the words that a sentence denies: those that follow a negation, up to the next mark.</summary>
internal static class Negation
{
    // How far a negation reaches without a parse: "has not yet been formally closed" holds four words between.
    private const int Reach = 6;

    // Those that deny what is done; "no" and "without" deny a thing, beside which the rest of the sentence may hold.
    private static readonly FrozenSet<string> Negators =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "not", "cannot", "never", "neither", "nor");

    /// <summary>The stems of the denied words.</summary>
    public static FrozenSet<string> StemsIn(AnnotatedDocument document, Sentence sentence)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        int reach = 0;
        foreach (Word word in document.Parsed.WordsOf(sentence))
        {
            ReadOnlySpan<char> form = word.Form.Span.Slice(document.Text);
            if (reach > 0 && SentenceTerms.StemOf(document, word) is { } stem)
            {
                stems.Add(stem);
            }

            reach = Negates(form) ? Reach : char.IsLetterOrDigit(form[0]) ? reach - 1 : 0;
        }

        return stems.ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool Negates(ReadOnlySpan<char> word) =>
        Negators.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);
}
