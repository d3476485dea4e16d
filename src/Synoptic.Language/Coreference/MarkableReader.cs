using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Coreference;

/// <summary>Reads from the tree what a phrase shows of its referent.</summary>
internal sealed class MarkableReader
{
    private const int MostModifiers = 8;
    private const int MostDepth = 3;

    private readonly PhraseTree _tree;
    private readonly ImmutableArray<Sentence> _sentences;
    private readonly ImmutableArray<Mention> _names;
    private readonly NameHeads _heads;
    private readonly int[] _quotations;

    public MarkableReader(PhraseTree tree, ImmutableArray<Sentence> sentences, ImmutableArray<Mention> names, NameHeads heads)
    {
        _tree = tree;
        _sentences = sentences;
        _names = names;
        _heads = heads;
        _quotations = QuotationMarks.Number(tree, sentences);
    }

    /// <summary>Reads a phrase that hangs on a name.</summary>
    public Markable ReadName(int head, int name)
    {
        Mention mention = _names[name];
        int firstName = _heads.FirstWord[name];
        int lastName = _heads.LastWord[name];
        (int first, int last) = _tree.PhraseOf(head);
        Referent referent = ReferentOf(mention.Type);
        first = Math.Min(first, firstName);
        first -= first == firstName && firstName > 0 && _tree.FormOf(firstName - 1) is "the" && !_heads.IsTaken(firstName - 1) ? 1 : 0;
        var parts = new Phrase(head, first, Math.Max(last, lastName), firstName, lastName);
        Gender gender = referent is Referent.Person ? GenderOf(mention, head, firstName) : Gender.Neuter;
        Number number = referent is Referent.Person ? Number.Singular : NumberOf(head);
        return Make(parts, MentionKind.Name, name, new Agreement(referent, number, gender), FeatureHash.Join(1, (uint)mention.Type));
    }

    /// <summary>Reads a phrase that hangs on a noun or pronoun.</summary>
    public Markable Read(int head, MentionKind kind)
    {
        (int first, int last) = _tree.PhraseOf(head);
        var parts = new Phrase(head, first, last, first, head);
        if (kind is MentionKind.Pronoun && Pronouns.Find(_tree.FormOf(head)) is { } pronoun)
        {
            uint fine = FeatureHash.Join(FeatureHash.OfText(pronoun.Base), _tree.RelationOf(head) == "nmod:poss" ? 1u : 0);
            return Make(parts, kind, -1, new Agreement(pronoun.Referent, pronoun.Number, pronoun.Gender), fine);
        }

        string lemma = _tree[head].Tags.Lemma;
        Gender gender = NounTypes.GenderOfNoun(lemma);
        Referent referent = gender is Gender.Unknown ? NounTypes.TypeOf(lemma) : Referent.Person;
        gender = gender is Gender.Unknown && referent is not (Referent.Person or Referent.Unknown) ? Gender.Neuter : gender;
        bool isProper = _tree[head].Tags.Upos == "PROPN";
        uint nominal = FeatureHash.Join(isProper ? 3u : 2u, (uint)DeterminationOf(head));
        return Make(parts, kind, -1, new Agreement(referent, NumberOf(head), gender), nominal);
    }

    private Markable Make(Phrase phrase, MentionKind kind, int name, Agreement agreement, uint fine)
    {
        int governor = _tree.HeadOf(phrase.Head);
        int sentence = _tree.Sentence[phrase.Head];
        return new Markable
        {
            Head = phrase.Head,
            First = phrase.First,
            Last = phrase.Last,
            Kind = kind,
            Name = name,
            Referent = agreement.Referent,
            Number = agreement.Number,
            Gender = agreement.Gender,
            Determination = kind is MentionKind.Nominal ? DeterminationOf(phrase.Head) : Determination.Bare,
            Lemma = kind is MentionKind.Name ? FeatureHash.OfText(_tree.FormOf(phrase.CoreLast)) : LemmaOf(phrase.Head, kind),
            Core = CoreOf(phrase),
            Modifiers = ModifiersOf(phrase),
            Sentence = sentence,
            Paragraph = _sentences[sentence].Paragraph,
            Governor = governor,
            GovernorLemma = governor < 0 ? 0 : FeatureHash.OfText(_tree[governor].Tags.Lemma),
            Relation = FeatureHash.OfText(_tree.RelationOf(phrase.Head)),
            Depth = DepthOf(phrase.Head),
            Quotation = _quotations[phrase.Head],
            Fine = fine,
        };
    }

    private int DepthOf(int word)
    {
        int depth = 0;
        for (int above = word; above >= 0 && depth < MostDepth; above = _tree.HeadOf(above))
        {
            depth += _tree.RelationOf(above) is "ccomp" or "xcomp" or "advcl" or "acl" or "acl:relcl" or "advcl:relcl" or "csubj" ? 1 : 0;
        }

        return depth;
    }

    private uint LemmaOf(int word, MentionKind kind) =>
        FeatureHash.OfText(kind is MentionKind.Pronoun ? Pronouns.Find(_tree.FormOf(word))?.Base : _tree[word].Tags.Lemma);

    private uint CoreOf(Phrase phrase)
    {
        uint hash = 0;
        for (int word = phrase.CoreFirst; word <= phrase.CoreLast; word++)
        {
            hash = IsContent(word) || word == phrase.Head ? FeatureHash.Join(hash, FeatureHash.OfText(_tree.FormOf(word))) : hash;
        }

        return hash;
    }

    private uint[] ModifiersOf(Phrase phrase) =>
    [
        .. Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1)
            .Where(word => word != phrase.Head && IsContent(word))
            .Take(MostModifiers)
            .Select(word => FeatureHash.OfText(_tree[word].Tags.Lemma)),
    ];

    private bool IsContent(int word) => _tree[word].Tags.Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" or "VERB";

    private Number NumberOf(int head) => _tree[head].Tags.Xpos switch
    {
        "NNS" or "NNPS" => Number.Plural,
        "NN" or "NNP" => Number.Singular,
        _ => Number.Unknown,
    };

    private Gender GenderOf(Mention mention, int head, int first)
    {
        if (mention.Title is { } title)
        {
            foreach (Range part in title.Slice(_tree.Words.Text).Split(' '))
            {
                if (NounTypes.GenderOfNoun(title.Slice(_tree.Words.Text)[part]) is not Gender.Unknown and var shown)
                {
                    return shown;
                }
            }
        }

        return NounTypes.GenderOfName(_tree.FormOf(first)) is not Gender.Unknown and var named ? named : GenderBeside(head);
    }

    /// <summary>What a noun in apposition shows: "Honora Twomey, <b>daughter</b> of the keeper", "her <b>uncle</b> Bir Jang".</summary>
    private Gender GenderBeside(int head)
    {
        int beside = _tree.RelationOf(head) == "appos" ? _tree.HeadOf(head) : _tree.ChildOf(head, "appos");
        return beside < 0 ? Gender.Unknown : NounTypes.GenderOfNoun(_tree[beside].Tags.Lemma);
    }

    private Determination DeterminationOf(int head)
    {
        foreach (int child in _tree.ChildrenOf(head).TakeWhile(child => child < head))
        {
            Determination found = _tree.RelationOf(child) switch
            {
                "nmod:poss" => Determination.Possessive,
                "nummod" => Determination.Quantified,
                "det" or "det:predet" => OfDeterminer(_tree[child].Tags.Lemma),
                _ => Determination.Bare,
            };
            if (found is not Determination.Bare)
            {
                return found;
            }
        }

        return Determination.Bare;
    }

    private static Determination OfDeterminer(string lemma) => lemma switch
    {
        "the" => Determination.Definite,
        "a" or "an" or "another" => Determination.Indefinite,
        "this" or "that" or "these" or "those" or "such" => Determination.Demonstrative,
        _ => Determination.Quantified,
    };

    private static Referent ReferentOf(EntityType type) => type switch
    {
        EntityType.Person => Referent.Person,
        EntityType.Organization => Referent.Organization,
        EntityType.Location => Referent.Place,
        _ => Referent.Unknown,
    };

    private readonly record struct Phrase(int Head, int First, int Last, int CoreFirst, int CoreLast);

    private readonly record struct Agreement(Referent Referent, Number Number, Gender Gender);
}
