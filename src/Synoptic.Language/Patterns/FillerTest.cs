using System.Collections.Immutable;
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
    private static readonly CountryLexicon Countries = new();

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
        FillerKind.Person => MentionAt(argument.Word)?.Type is EntityType.Person && layer.Syntax.Lemma(argument.Word) != "it",
        FillerKind.Body => MentionAt(argument.Word)?.Type is EntityType.Organization,
        FillerKind.Place => MentionAt(argument.Word)?.Type is EntityType.Location,
        FillerKind.Name => MentionAt(argument.Word)?.Kind is MentionKind.Name,
        FillerKind.State => IsState(argument.Word),
        FillerKind.Quantity => layer.QuantityOf(argument.Word) is not null,
        FillerKind.Time => layer.TimeAt(argument.Word) is not null,
        FillerKind.Future => IsFuture(argument.Word),
        FillerKind.Wish => IsWish(argument.Word),
        _ => argument.Function is ArgumentFunction.Complement or ArgumentFunction.Adverbial,
    };

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

    private Mention? MentionAt(int word) => layer.MentionAt(word) is { } index ? layer.Document.Parsed.Mentions[index] : null;
}
