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
    private static readonly CountryLexicon Countries = new();

    /// <summary>
    /// Whether all restrictions hold. A number or measure is tested by what it is a part of, too; a time fits only where a
    /// restriction asks for one.
    /// </summary>
    public bool Fits(Argument argument, ImmutableArray<ArgumentRestriction> restrictions)
    {
        if (layer.TimeAt(argument.Word) is not null && !restrictions.Any(restriction => restriction.Kinds.Contains(FillerKind.Time)))
        {
            return false;
        }

        foreach (ArgumentRestriction restriction in restrictions)
        {
            int whole = lexicon.WholeOf(layer, argument.Word);
            bool isOne = IsOne(argument, restriction) || (whole != argument.Word && IsOne(argument with { Word = whole }, restriction));
            if (isOne == restriction.IsForbidden)
            {
                return false;
            }
        }

        return true;
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
        FillerKind.Person => MentionAt(argument.Word)?.Type is EntityType.Person,
        FillerKind.Body => MentionAt(argument.Word)?.Type is EntityType.Organization,
        FillerKind.Place => MentionAt(argument.Word)?.Type is EntityType.Location,
        FillerKind.Name => MentionAt(argument.Word)?.Kind is MentionKind.Name,
        FillerKind.State => IsState(argument.Word),
        FillerKind.Human => IsHuman(argument.Word),
        FillerKind.Quantity => layer.QuantityOf(argument.Word) is not null,
        FillerKind.Time => layer.TimeAt(argument.Word) is not null,
        FillerKind.Future => IsFuture(argument.Word),
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

    private bool IsHuman(int word)
    {
        SyntaxReading syntax = layer.Syntax;
        bool isBareNumber = syntax.Upos(word) == "NUM" && syntax.Child(word, "nmod") < 0 && layer.QuantityAt(word) is { } number && layer.Document.Parsed.Quantities[number].Unit is null;
        bool isPeople = syntax.Xpos(word) is "NNPS" or "NNS" && char.IsUpper(syntax.Form(word)[0]) && word > 0 && syntax.Upos(word - 1) != "PUNCT" && MentionAt(word)?.Type is not (EntityType.Location or EntityType.Organization);
        return isBareNumber || isPeople || MentionAt(word)?.Type is EntityType.Person || NounTypes.TypeOf(syntax.Lemma(word)) is Referent.Person
            || Countries.Find(syntax.Form(word)) is { Kind: CountryWordKind.Demonym };
    }

    /// <summary>A capital is a state only where it stands for its government.</summary>
    private bool IsState(int word) => MentionAt(word) is { } mention
        ? mention.StandsFor is not null || IsState(mention.Span.Slice(layer.Document.Parsed.Document.Text))
        : IsState(layer.Syntax.Form(word));

    private static bool IsState(ReadOnlySpan<char> words) => Countries.Find(words) is { Kind: CountryWordKind.Name or CountryWordKind.Demonym };

    private Mention? MentionAt(int word) => layer.MentionAt(word) is { } index ? layer.Document.Parsed.Mentions[index] : null;
}
