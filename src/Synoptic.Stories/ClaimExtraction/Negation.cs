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
        (int offset, int length) = sentence.Tokens.GetOffsetAndLength(document.Parsed.Tokens.Length);
        int reach = 0;
        foreach (Token token in document.Parsed.Tokens.AsSpan(offset, length))
        {
            ReadOnlySpan<char> word = token.Span.Slice(document.Text);
            if (reach > 0 && SentenceTerms.StemOf(document, token) is { } stem)
            {
                stems.Add(stem);
            }

            reach = Negates(word) ? Reach : char.IsLetterOrDigit(word[0]) ? reach - 1 : 0;
        }

        return stems.ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool Negates(ReadOnlySpan<char> word) =>
        Negators.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);
}
