using System.Collections.Frozen;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Tells where the name of a capital, seat or building stands for a government: where it says, decides or wants
/// something, has a demand or a stance, feels something, or is asked, told or dealt with. Elsewhere ("in Oslo") it is a place.
/// </summary>
internal sealed class StandInReader(PhraseTree tree)
{
    private const int LongestAcronym = 3;
    private const string AnyCountry = "*";

    private static readonly CountryLexicon Countries = CountryLexicon.Shipped;
    private static readonly BodySeats BodyCities = new();
    private static readonly Lexicon<string> Seats = Lexicon<string>.Read("seats.tsv", row => row[1]);
    private static readonly WordSet AlsoPeople = new("Washington Wellington Stanley Victoria Hamilton Douglas Kingston Sofia Santiago London Paris Berlin Lima Georgetown Sucre Male");
    private static readonly Lexicon<bool> Verbs = Agency("verb");
    private static readonly Lexicon<bool> OfPlaces = Agency("place");
    private static readonly Lexicon<bool> Attitudes = Agency("adjective");
    private static readonly Lexicon<bool> Nouns = Agency("noun");
    private static readonly Lexicon<bool> Addressing = Agency("object");
    private static readonly FrozenDictionary<string, Lexicon<bool>> Dealing =
        new[] { "to", "from", "with", "between", "on", "against", "by", "for" }.ToFrozenDictionary(marker => marker, Agency, StringComparer.Ordinal);

    private readonly TextCountry _country = new(tree.Words.Text, Countries);

    /// <summary>The country (ISO 3166-1 alpha-3) or body whose government the name stands for, or null.</summary>
    /// <param name="head">The word that the name's phrase hangs on.</param>
    /// <param name="name">The name.</param>
    public string? Read(int head, Mention name) =>
        MayBePlace(name) && !IsDateline(name.Span) && SeatOf(name.Span) is { } seat && (Acts(head) || ActsInClause(head)) ? seat : null;

    private static Lexicon<bool> Agency(string kind) => new(
        TableReader.Rows("agency-words.tsv").Where(row => row[1] == kind).Select(row => KeyValuePair.Create(row[0], true)));

    /// <summary>Where a place acts as people do, it is easily taken for one: a capital after which nobody is called stays a capital.</summary>
    private bool MayBePlace(Mention name) =>
        name.Type is not EntityType.Person
        || (name.Title is null && (!AlsoPeople.Contains(name.Span.Slice(tree.Words.Text)) || !IsSurname(name.Span)));

    /// <summary>Whether the text has the name after another name: "Jack <b>London</b>".</summary>
    private bool IsSurname(TextSpan name)
    {
        string text = tree.Words.Text;
        string words = name.Read(text);
        for (int place = text.IndexOf(words, StringComparison.Ordinal); place >= 0; place = text.IndexOf(words, place + 1, StringComparison.Ordinal))
        {
            int start = place < 2 ? 0 : text.LastIndexOf(' ', place - 2) + 1;
            ReadOnlySpan<char> before = place < 2 ? default : text.AsSpan(start, place - 1 - start);
            if (text[Math.Max(0, place - 1)] == ' ' && before is [var first, ..] && char.IsUpper(first) && char.IsLetterOrDigit(before[^1]) && !CommonWords.Contains(before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"OSLO, May 7 (Agency) - The minister said": capitals that open a sentence tell where a report was written.</summary>
    private bool IsDateline(TextSpan name)
    {
        string text = tree.Words.Text;
        return name.Length > LongestAcronym && !name.Slice(text).ContainsAnyInRange('a', 'z') && (name.Start == 0 || text[name.Start - 1] is '\n');
    }

    private string? SeatOf(TextSpan span)
    {
        ReadOnlySpan<char> name = span.Slice(tree.Words.Text);
        ReadOnlySpan<char> bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return Seats.TryGet(name, out string seat) || Seats.TryGet(bare, out seat) ? (seat == AnyCountry ? _country.MostNamed : seat)
            : Countries.Find(name) is { Kind: CountryWordKind.Capital } country ? (_country.Names(country.Code) ? null : BodyAt(span)) ?? country.Code
            : BodyAt(span);
    }

    /// <summary>The body that has its seat in the city and was named before it.</summary>
    private string? BodyAt(TextSpan city) => BodyCities.Read(city.Read(tree.Words.Text), tree.Words.Text.AsSpan(0, city.Start));

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
            "nsubj" => IsAgentOf(governor),
            "obl:agent" => Verbs.Contains(tree[governor].Tags.Lemma),
            "nmod:poss" => Nouns.Contains(tree[governor].Tags.Lemma),
            "obj" or "iobj" or "nsubj:pass" => Addressing.Contains(tree[governor].Tags.Lemma),
            "obl" or "nmod" => IsDealtWith(word, governor),
            _ => false,
        };
    }

    /// <summary>
    /// Whether the subject of a word wants, knows or does something: of a verb of speech or decision, of any verb with an object or with a
    /// clause for one but those of which places are subjects as such, of an adjective for what one feels.
    /// </summary>
    private bool IsAgentOf(int governor)
    {
        Word word = tree[governor];
        return word.Tags.Upos is "ADJ" || (word.Tags.Upos is "VERB" && tree.ChildOf(governor, "cop") >= 0) ? Attitudes.Contains(word.Tags.Lemma)
            : Verbs.Contains(word.Tags.Lemma)
                || (word.Tags.Upos is "VERB" && !OfPlaces.Contains(word.Tags.Lemma)
                    && (tree.ChildOf(governor, "obj") >= 0 || tree.ChildOf(governor, "ccomp") >= 0 || tree.ChildOf(governor, "xcomp") >= 0));
    }

    /// <summary>
    /// Whether a clause beside has it as agent: "Berlin, which <b>wants</b>", "Berlin is short of gas and <b>sees</b> a cure", "without
    /// Berlin <b>hearing</b> of it".
    /// </summary>
    private bool ActsInClause(int word)
    {
        int governor = tree.HeadOf(word);
        for (int other = 0; other < tree.Words.Words.Length; other++)
        {
            bool isRelative = tree.RelationOf(other) is "acl:relcl" && tree.HeadOf(other) == word
                && tree.ChildOf(other, "nsubj") is >= 0 and int subject && tree[subject].Tags.Lemma is "which" or "that";
            bool isJoined = governor >= 0 && tree.RelationOf(word) is "nsubj" && tree.RelationOf(other) is "conj" && tree.HeadOf(other) == governor
                && tree[other].Tags.Upos is "VERB" && tree.ChildOf(other, "nsubj") < 0;
            if ((isRelative || isJoined) && Verbs.Contains(tree[other].Tags.Lemma))
            {
                return true;
            }
        }

        return governor == word + 1 && tree.ChildOf(governor, "case") is >= 0 and int before && tree[before].Tags.Lemma is "without"
            && VerbForms.LemmasOf(tree[governor].Form.Span.Slice(tree.Words.Text)).Any(lemma => Verbs.Contains(lemma));
    }

    /// <summary>"A note <b>from Berlin</b>", "promised <b>to Belgrade</b>".</summary>
    private bool IsDealtWith(int word, int governor) => tree.ChildOf(word, "case") is >= 0 and int preposition
        && Dealing.TryGetValue(tree[preposition].Tags.Lemma, out Lexicon<bool>? words) && words.Contains(tree[governor].Tags.Lemma);
}
