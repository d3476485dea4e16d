using System.Collections.Immutable;
using Synoptic.Language.Data;

namespace Synoptic.Language.Morphology;

/// <summary>
/// The lemmas that a form of a verb may have by its spelling, or by the table of irregular verbs: the tagger's lemma of a rare verb may be no word
/// ("boycotted" gives "boycot"). The spelling rules are those of Quirk and others 1985, 3.5-3.10.
/// </summary>
public static class VerbForms
{
    private static readonly Lexicon<string> Irregular = Lexicon<string>.Read("irregular-verbs.tsv", row => row[1]);

    /// <summary>The lemma of a form that only one verb has, where it has no regular ending; null for any other.</summary>
    public static string? IrregularLemmaOf(ReadOnlySpan<char> form) => Irregular.TryGet(form, out string lemma) ? lemma : null;

    /// <summary>The candidates, the likeliest first; none for a regular form without ending.</summary>
    public static ImmutableArray<string> LemmasOf(ReadOnlySpan<char> form)
    {
        if (Irregular.TryGet(form, out string irregular))
        {
            return [irregular];
        }

        string lower = form.ToString().ToLowerInvariant();
        return lower switch
        {
            [.. var stem, 'i', 'e', 'd'] => [stem + "y"],
            [.. var stem, 'e', 'd'] => WithStem(stem),
            [.. var stem, 'i', 'n', 'g'] => WithStem(stem),
            [.. var stem, 'i', 'e', 's'] => [stem + "y"],
            [.. var stem, 'e', 's'] => [stem + "e", stem],
            [.. var stem, 's'] => [stem],
            _ => [],
        };
    }

    private static ImmutableArray<string> WithStem(string stem) => stem is [.., var before, var last] && before == last
        ? [stem, stem[..^1], stem + "e"]
        : [stem, stem + "e"];
}
