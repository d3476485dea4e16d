using System.Collections.Frozen;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Tells where the name of a capital, seat or building stands for a government: where it says, decides or wants
/// something, has a demand or a stance, or is asked, told or dealt with. Elsewhere ("in Oslo") it is a place.
/// </summary>
internal sealed class StandInReader(PhraseTree tree)
{
    private static readonly CountryLexicon Countries = new();
    private static readonly Lexicon<string> Seats = Lexicon<string>.Read("seats.tsv", row => row[1]);
    private static readonly WordSet AlsoPeople = new("Washington Wellington Stanley Victoria Hamilton Douglas Kingston Sofia Santiago London Paris Berlin Lima Georgetown Sucre Male");
    private static readonly Lexicon<bool> Verbs = Agency("verb");
    private static readonly Lexicon<bool> Nouns = Agency("noun");
    private static readonly Lexicon<bool> Addressing = Agency("object");
    private static readonly FrozenDictionary<string, Lexicon<bool>> Dealing =
        new[] { "to", "from", "with", "between", "on", "against" }.ToFrozenDictionary(marker => marker, Agency, StringComparer.Ordinal);

    /// <summary>The country (ISO 3166-1 alpha-3) or body whose government the name stands for, or null.</summary>
    /// <param name="head">The word that the name's phrase hangs on.</param>
    /// <param name="name">The name.</param>
    public string? Read(int head, Mention name) =>
        MayBePlace(name) && SeatOf(name.Span.Slice(tree.Words.Text)) is { } seat && Acts(head) ? seat : null;

    private static Lexicon<bool> Agency(string kind) => new(
        TableReader.Rows("agency-words.tsv").Where(row => row[1] == kind).Select(row => KeyValuePair.Create(row[0], true)));

    /// <summary>Where a place acts as people do, it is easily taken for one: a capital after which nobody is called stays a capital.</summary>
    private bool MayBePlace(Mention name) =>
        name.Type is not EntityType.Person || (name.Title is null && !AlsoPeople.Contains(name.Span.Slice(tree.Words.Text)));

    private static string? SeatOf(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return Seats.TryGet(name, out string seat) || Seats.TryGet(bare, out seat) ? seat
            : Countries.Find(name) is { Kind: CountryWordKind.Capital } country ? country.Code
            : null;
    }

    /// <summary>Whether the word is the agent of a verb or the possessor of a noun of speech, decision or intent, or whom one addresses or deals with.</summary>
    private bool Acts(int word)
    {
        while (tree.RelationOf(word) == "conj" && tree.HeadOf(word) >= 0)
        {
            word = tree.HeadOf(word); // "Oslo and Stockholm said"
        }

        int governor = tree.HeadOf(word);
        return governor >= 0 && tree.RelationOf(word) switch
        {
            "nsubj" or "obl:agent" => Verbs.Contains(tree[governor].Tags.Lemma),
            "nmod:poss" => Nouns.Contains(tree[governor].Tags.Lemma),
            "obj" or "iobj" or "nsubj:pass" => Addressing.Contains(tree[governor].Tags.Lemma),
            "obl" or "nmod" => IsDealtWith(word, governor),
            _ => false,
        };
    }

    /// <summary>"A note <b>from Berlin</b>", "promised <b>to Belgrade</b>".</summary>
    private bool IsDealtWith(int word, int governor) => tree.ChildOf(word, "case") is >= 0 and int preposition
        && Dealing.TryGetValue(tree[preposition].Tags.Lemma, out Lexicon<bool>? words) && words.Contains(tree[governor].Tags.Lemma);
}
