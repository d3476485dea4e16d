using Synoptic.Language.Actors;
using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>
/// Reads who is meant where no name stands: "he" is whoever the pronoun refers to; "they", "their" and "the two" are those who
/// were told of together, joined in one phrase ("A and B met. <b>They</b> ...") or as the two sides of one act ("A met B. <b>The two</b> ...").
/// </summary>
internal sealed class MeantParties(PredicateLayer layer, ReferentReader referents)
{
    /// <summary>How many sentences back those who are meant are looked for.</summary>
    private const int Reach = 2;

    private static readonly WordSet Plurals = new("they them their theirs themselves");
    private static readonly WordSet Pairs = new("pair duo couple");
    private static readonly WordSet Sides = new("two side man woman leader statesman minister president premier chancellor king queen monarch bishop general admiral chairman envoy diplomat politician colleague rival friend");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The head words of those who are meant; the word itself where it means what it says or nobody is found.</summary>
    public IEnumerable<int> Of(int word)
    {
        if (!IsGroup(word, out int size))
        {
            int? one = referents.IsPronoun(word) ? referents.AntecedentOf(word) : null;
            return one is { } told && (told < word || SentenceOf(told) == SentenceOf(word)) ? [told] : [Cataphora.SubjectAfter(layer, word) ?? word];
        }

        if (OwnSubjects(word) is { Length: > 1 } own && (size == 0 || own.Length == size))
        {
            return own;
        }

        if (referents.AntecedentOf(word) is { } antecedent && antecedent < word && SentenceOf(word) - SentenceOf(antecedent) <= Reach && !IsWhere(antecedent))
        {
            int[] joined = [.. Joined(antecedent)];
            if (joined.Length > 1 || IsSeveral(antecedent))
            {
                return joined;
            }
        }

        return Group(word, size) is { Length: > 0 } group ? group
            : Cataphora.SubjectAfter(layer, word) is { } subject ? Joined(subject)
            : size > 0 && Named(word, size) is { Length: > 0 } named ? named
            : [word];
    }

    /// <summary>The word by which the same meeting was told of before, or null.</summary>
    public int? MeetingBefore(int word) => referents.AntecedentOf(word) is { } before && before < word ? before : null;

    /// <summary>A word with those that are joined to it: of "A and B, who met in Osaka" the clause may hang on one alone.</summary>
    /// <param name="word">The one.</param>
    /// <param name="verb">What they do.</param>
    public IEnumerable<int> WithJoined(int word, int verb)
    {
        int[] joined = IsSomebody(word) ? [.. Joined(word)] : [word];
        return joined.Length == 1 && NameBefore(verb, word) is { } second ? [word, second] : joined;
    }

    /// <summary>"Chief A and secretary <b>B</b> met", where the tree takes all before the verb for one name: the head of the name right before the verb.</summary>
    private int? NameBefore(int verb, int word)
    {
        int last = verb > 0 ? layer.OwnMentionAt(verb - 1) ?? SyntaxReading.None : SyntaxReading.None;
        if (last < 0 || verb - 1 <= word || layer.Document.Parsed.Mentions[last] is not { Kind: MentionKind.Name, Type: EntityType.Person } name)
        {
            return null;
        }

        int first = _syntax.FirstAt(name.Span.Start);
        int and = Enumerable.Range(word + 1, Math.Max(0, first - word - 1)).FirstOrDefault(between => _syntax.Upos(between) is "CCONJ" && _syntax.Form(between) is "and", SyntaxReading.None);
        bool isOnePhrase = and > 0 && Enumerable.Range(word + 1, first - word - 1).All(between => _syntax.Upos(between) is not ("VERB" or "ADP" or "PUNCT"));
        return isOnePhrase ? _syntax.HeadOf(name.Span) : null;
    }

    /// <summary>The persons named before the word in its sentence, or else in the one before, where they are as many as it says.</summary>
    private int[] Named(int word, int size)
    {
        for (int sentence = SentenceOf(word); sentence >= Math.Max(0, SentenceOf(word) - 1); sentence--)
        {
            int[] named = [.. Enumerable.Range(0, layer.Document.Parsed.Mentions.Length)
                .Where(mention => layer.Document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Person })
                .Select(mention => _syntax.HeadOf(layer.Document.Parsed.Mentions[mention].Span))
                .Where(head => head < word && SentenceOf(head) == sentence)];
            if (named.Length == size && !referents.AreSame(named[0], named[^1]))
            {
                return named;
            }

            if (named.Length > 0)
            {
                return [];
            }
        }

        return [];
    }

    /// <summary>Those who act in the clause in which "their" stands: "A and B signed it during <b>their</b> meeting".</summary>
    private int[] OwnSubjects(int word)
    {
        int verb = _syntax.Xpos(word) is "PRP$" ? _syntax.Trees.HeadOf(word) : SyntaxReading.None;
        while (verb >= 0 && _syntax.Upos(verb) is not "VERB")
        {
            verb = _syntax.Trees.HeadOf(verb);
        }

        return verb >= 0 && layer.At(verb) is { } predicate ? Parties(predicate, word, argument => argument.Function is ArgumentFunction.Subject) : [];
    }

    /// <summary>"At the Kremlin": where they are, not who.</summary>
    private bool IsWhere(int word) => _syntax.Marker(word, "case") is { } marker && PlaceMarkers.IsPlace(marker);

    /// <summary>Whether the word stands for several who are named before, and for how many where it says so (else 0).</summary>
    private bool IsGroup(int word, out int size)
    {
        size = 0;
        if (_syntax.Upos(word) is "PRON" && Plurals.Contains(_syntax.Form(word)))
        {
            return true;
        }

        bool isOfPeople = _syntax.Upos(word) is not "NOUN" || Pairs.Contains(_syntax.Lemma(word)) || Sides.Contains(_syntax.Lemma(word));
        bool isBoth = _syntax.Lemma(word) is "both" || (_syntax.Xpos(word) is "NNS" && _syntax.Child(word, "det") is >= 0 and int all && _syntax.Lemma(all) is "both");
        bool isTwo = _syntax.Lemma(word) is "two" || (_syntax.Child(word, "nummod") is >= 0 and int number && _syntax.Lemma(number) is "two") || Pairs.Contains(_syntax.Lemma(word));
        bool isDefinite = _syntax.Child(word, "det") is >= 0 and int article && _syntax.Lemma(article) is "the" or "these" or "those";
        size = 2;
        return isOfPeople && (isBoth || (isTwo && isDefinite)) && _syntax.Child(word, "nmod") < 0 && _syntax.Child(word, "amod") < 0 && _syntax.Child(word, "compound") < 0 && _syntax.Child(word, "conj") < 0;
    }

    /// <summary>Those of the nearest clause before the word who are joined, or the two sides of its act.</summary>
    private int[] Group(int word, int size)
    {
        int last = SentenceOf(word);
        for (int sentence = last; sentence >= Math.Max(0, last - Reach); sentence--)
        {
            Range words = layer.Document.Parsed.Sentences[sentence].Words;
            for (int verb = words.Start.Value; verb < words.End.Value && (sentence < last || verb < word); verb++)
            {
                if (layer.At(verb) is { } predicate && SidesOf(predicate, word) is { } sides && sides.Length > 1 && (size == 0 || sides.Length == size))
                {
                    return sides;
                }
            }
        }

        return [];
    }

    private int[] SidesOf(Predicate predicate, int before)
    {
        int[] subjects = Parties(predicate, before, argument => argument.Function is ArgumentFunction.Subject);
        return subjects.Length != 1 ? subjects
            : [.. subjects.Union(Parties(predicate, before, argument => argument.Function is ArgumentFunction.Object || argument is { Function: ArgumentFunction.Oblique, Marker: "with" or "to" }))];
    }

    private int[] Parties(Predicate predicate, int before, Func<Argument, bool> isMeant) =>
    [
        .. predicate.Arguments.Where(isMeant).Select(argument => argument.Word).Where(word => word < before)
            .Select(word => referents.IsPronoun(word) ? referents.AntecedentOf(word) ?? word : word)
            .Where(IsSomebody).Distinct(),
    ];

    private bool IsSomebody(int word) => !referents.IsPronoun(word) && layer.OwnMentionAt(word) is { } mention
        && layer.Document.Parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization;

    private bool IsSeveral(int word) => _syntax.Xpos(word) is "NNS" or "NNPS" || NounTypes.TypeOf(_syntax.Lemma(word)) is Referent.Organization
        || (layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Type is EntityType.Organization);

    /// <summary>A word with those that are joined to it in one phrase.</summary>
    private IEnumerable<int> Joined(int word)
    {
        int first = _syntax.Relation(word) is "conj" && _syntax.Upos(_syntax.Trees.HeadOf(word)) is "NOUN" or "PROPN" ? _syntax.Trees.HeadOf(word) : word;
        return _syntax.Trees.ChildrenOf(first).Where(child => _syntax.Relation(child) is "conj" && IsSomebody(child)).Prepend(first);
    }

    private int SentenceOf(int word) => layer.Document.Parsed.Tokens[_syntax.Words[word].Form.Token].Sentence;
}
