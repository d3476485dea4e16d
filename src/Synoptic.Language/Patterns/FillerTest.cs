using System.Collections.Immutable;
using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.Patterns;

/// <summary>Tells whether the words of an argument are what a pattern asks for.</summary>
internal sealed class FillerTest(PredicateLayer layer, PatternLexicon lexicon)
{
    private readonly PronounReferents _referents = new(layer);

    private static readonly WordSet Obligations = new("must should can ought");
    private static readonly CountryLexicon Countries = CountryLexicon.Shipped;

    /// <summary>
    /// Whether all restrictions hold. A number or measure is tested by what it is a part of, too; a time fits only where a
    /// restriction asks for one.
    /// </summary>
    public bool Fits(Argument argument, ImmutableArray<ArgumentRestriction> restrictions)
    {
        if (layer.TimeAt(argument.Word) is not null && !AsksForTime(restrictions))
        {
            return false;
        }

        foreach (ArgumentRestriction restriction in restrictions)
        {
            bool isOne = IsOne(argument, restriction) || IsOneAsWhole(argument, restriction);
            if (isOne == restriction.IsForbidden)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AsksForTime(ImmutableArray<ArgumentRestriction> restrictions)
    {
        foreach (ArgumentRestriction restriction in restrictions)
        {
            if (restriction.Kinds.Contains(FillerKind.Time))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOneAsWhole(Argument argument, ArgumentRestriction restriction)
    {
        int whole = lexicon.WholeOf(layer, argument.Word);
        return whole != argument.Word && IsOne(argument with { Word = whole }, restriction);
    }

    private bool IsOne(Argument argument, ArgumentRestriction restriction)
    {
        string lemma = layer.LemmaAt(layer.Syntax.Upos(argument.Word) == "PRON" ? _referents.Of(argument.Word) : argument.Word);
        if (layer.Syntax.Xpos(argument.Word) == "NNPS" && lemma.EndsWith('s'))
        {
            lemma = lemma[..^1]; // taggers leave the plural of names as it is: "made Heroes"
        }

        if (restriction.Lemmas.Contains(lemma))
        {
            return true;
        }

        foreach (string name in restriction.Classes)
        {
            if (lexicon.IsIn(name, lemma))
            {
                return true;
            }
        }

        foreach (FillerKind kind in restriction.Kinds)
        {
            if (Is(argument, kind))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(Argument argument, FillerKind kind) => kind switch
    {
        FillerKind.Person => IsOf(argument.Word, EntityType.Person, Referent.Person) && layer.Syntax.Lemma(argument.Word) is not ("it" or "its"),
        FillerKind.Body => IsOf(argument.Word, EntityType.Organization, Referent.Organization),
        FillerKind.Place => IsOf(argument.Word, EntityType.Location, Referent.Place) || PlaceNames.IsPlace(layer, argument.Word),
        FillerKind.Name => MentionAt(argument.Word)?.Kind is MentionKind.Name,
        FillerKind.State => IsState(argument.Word),
        FillerKind.Human => IsHuman(argument.Word),
        FillerKind.Actor => IsActor(argument.Word),
        FillerKind.Quantity => layer.QuantityOf(argument.Word) is not null,
        FillerKind.Majority => layer.QuantityOf(argument.Word) is { } share && IsMajority(layer.Document.Parsed.Quantities[share]),
        FillerKind.Time => layer.TimeAt(argument.Word) is not null,
        FillerKind.Future => IsFuture(argument.Word),
        FillerKind.Wish => IsWish(argument.Word),
        FillerKind.Thing => IsThing(argument.Word),
        _ => argument.Function is ArgumentFunction.Complement or ArgumentFunction.Adverbial,
    };

    private bool IsThing(int word) => layer.Syntax.Upos(word) is "NOUN" && MentionAt(word)?.Kind is not MentionKind.Name
        && NounTypes.TypeOf(layer.LemmaAt(word)) is Referent.Thing or Referent.Event or Referent.Time;

    /// <summary>Whether the mention is of the type, or, where no name is, the noun of the kind.</summary>
    private bool IsOf(int word, EntityType type, Referent kind) => MentionAt(word) is var mention && mention?.Type == type
        || (mention?.Kind is not (MentionKind.Name or MentionKind.Pronoun) && NounKinds.Is(layer.Syntax, word, kind));

    /// <summary>Taggers take names of peoples for names of any kind: "the Ursulines".</summary>
    private bool IsActor(int word) => MentionAt(word) is { Type: not EntityType.Miscellaneous } mention
        ? mention.Type is EntityType.Person or EntityType.Organization || IsState(word)
        : layer.Syntax.Xpos(word) is "NNP" or "NNPS"
            ? MentionAt(word) is null || layer.Syntax.Xpos(word) == "NNPS"
            : NounTypes.TypeOf(layer.LemmaAt(word)) is Referent.Person or Referent.Organization;

    private static bool IsMajority(Quantity share) => share is { Unit: "%", Min: > 50 and <= 100 } or { Unit: null, Min: > 0.5m and < 1 };

    private bool IsFuture(int word)
    {
        SyntaxReading syntax = layer.Syntax;
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Xpos(child) is "MD" or "TO" && syntax.Relation(child) is "aux" or "mark" && !Obligations.Contains(layer.LemmaAt(child)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHuman(int word)
    {
        SyntaxReading syntax = layer.Syntax;
        bool isBareNumber = syntax.Upos(word) == "NUM" && syntax.Child(word, "nmod") < 0 && layer.QuantityAt(word) is { } number && layer.Document.Parsed.Quantities[number].Unit is null;
        bool isPeople = syntax.Xpos(word) is "NNPS" or "NNS" && char.IsUpper(syntax.Form(word)[0]) && word > 0 && syntax.Upos(word - 1) != "PUNCT" && MentionAt(word)?.Type is not (EntityType.Location or EntityType.Organization);
        return isBareNumber || isPeople || MentionAt(word)?.Type is EntityType.Person || NounTypes.TypeOf(syntax.Lemma(word)) is Referent.Person
            || Countries.Find(syntax.Form(word)) is { Kind: CountryWordKind.Demonym };
    }

    private bool IsWish(int word)
    {
        SyntaxReading syntax = layer.Syntax;
        bool isBare = syntax.Xpos(word) is "VB" && syntax.Child(word, "nsubj") >= 0;
        foreach (int child in syntax.Trees.ChildrenOf(word))
        {
            bool isCarried = syntax.Relation(child) is "aux" or "cop";
            if (isCarried && layer.LemmaAt(child) is "should" or "must" or "ought" or "shall")
            {
                return true;
            }

            isBare = (isBare && !isCarried) || (isCarried && syntax.Form(child) is "be" && syntax.Child(word, "mark") is >= 0 and int mark && syntax.Form(mark) is not "to" && syntax.Child(word, "aux") is var first && (first < 0 || first == child));
        }

        return isBare;
    }

    /// <summary>A capital is a state only where it stands for its government.</summary>
    private bool IsState(int word) => MentionAt(word) is { } mention
        ? mention.StandsFor is not null || IsState(mention.Span.Slice(layer.Document.Parsed.Document.Text))
        : IsState(layer.Syntax.Form(word));

    private static bool IsState(ReadOnlySpan<char> words) => Countries.Find(words) is { Kind: CountryWordKind.Name or CountryWordKind.Demonym };

    private Mention? MentionAt(int word) => layer.OwnMentionAt(word) is { } index ? layer.Document.Parsed.Mentions[index] : null;
}
