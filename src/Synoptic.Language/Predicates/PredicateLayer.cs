using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>What every clause and noun of action of a document says of whom, voice and ellipsis undone.</summary>
public sealed class PredicateLayer
{
    private readonly int[] _byWord;
    private readonly ImmutableArray<Argument>[] _around; // of words that are no predicates; each is read when it is asked for first
    private readonly WordCover _mentions;
    private readonly WordCover _times;
    private readonly WordCover _quantities;

    internal PredicateLayer(AttributedDocument document, SyntaxReading syntax, ImmutableArray<Predicate> predicates)
    {
        ParsedDocument parsed = document.Parsed;
        Document = document;
        Syntax = syntax;
        Predicates = predicates;
        _mentions = new WordCover(parsed.Words, parsed.Mentions.Select(mention => mention.Title is { } title ? TextSpan.Cover(title, mention.Span) : mention.Span));
        _times = new WordCover(parsed.Words, parsed.Times.Select(time => IsOfName(time.Span) ? new TextSpan(time.Span.Start, time.Span.Start) : time.Span));
        _quantities = new WordCover(parsed.Words, parsed.Quantities.Select(quantity => quantity.Span));
        _around = new ImmutableArray<Argument>[parsed.Words.Length];
        _byWord = new int[parsed.Words.Length];
        for (int i = 0; i < predicates.Length; i++)
        {
            _byWord[predicates[i].Word] = i + 1;
        }
    }

    /// <summary>The document that it reads.</summary>
    public AttributedDocument Document { get; }

    /// <summary>The predicates in text order; at most one a word.</summary>
    public ImmutableArray<Predicate> Predicates { get; }

    /// <summary>The trees of the document, read by relation.</summary>
    internal SyntaxReading Syntax { get; }

    /// <summary>The predicate at a word, or null where the word is none.</summary>
    public Predicate? At(int word) => _byWord[word] is > 0 and int place ? Predicates[place - 1] : null;

    /// <summary>The arguments of a predicate, or what stands around a name, number or pronoun as a noun's arguments do.</summary>
    internal ImmutableArray<Argument> ArgumentsOf(int word)
    {
        if (At(word) is { } predicate)
        {
            return predicate.Arguments;
        }

        if (_around[word].IsDefault)
        {
            _around[word] = [.. Around(Syntax, word)];
        }

        return _around[word];
    }

    /// <summary>The index of the mention whose words, or the title before them, hold the word; or null.</summary>
    public int? MentionAt(int word) => _mentions.At(word);

    /// <summary>The index of the mention that the word heads; null for a word within the description of something else ("the <b>general</b>'s son").</summary>
    internal int? OwnMentionAt(int word) => MentionAt(word) is { } mention && !IsWithin(word, mention) ? mention : null;

    /// <summary>The index of the time expression that holds the word, or null.</summary>
    public int? TimeAt(int word) => _times.At(word);

    /// <summary>The index of the quantity that holds the word, or null.</summary>
    public int? QuantityAt(int word) => _quantities.At(word);

    /// <summary>Whether a time is part of somebody's name: "Sunday Okoro".</summary>
    private bool IsOfName(TextSpan time)
    {
        int word = Syntax.FirstAt(time.Start);
        return word < Syntax.Words.Length && MentionAt(word) is { } mention
            && Document.Parsed.Mentions[mention] is { Type: EntityType.Person, Kind: MentionKind.Name } name && name.Span != time && name.Span.Contains(time);
    }

    private bool IsWithin(int word, int mention) => Document.Parsed.Mentions[mention].Kind is MentionKind.Nominal
        && Syntax.Relation(word) is "nmod" or "compound" or "amod" && Syntax.Trees.HeadOf(word) is >= 0 and int head && MentionAt(head) == mention;

    private static IEnumerable<Argument> Around(SyntaxReading syntax, int word)
    {
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            switch (syntax.FullRelation(child))
            {
                case "nmod:poss":
                    yield return new Argument(ArgumentFunction.Possessor, child, null);
                    break;
                case "nmod":
                    yield return new Argument(ArgumentFunction.Oblique, child, syntax.Marker(child, "case"));
                    break;
                case "amod" or "compound":
                    yield return new Argument(ArgumentFunction.Modifier, child, null);
                    break;
                default:
                    break;
            }
        }
    }
}
