using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>Reads which people, bodies and places a text names.</summary>
internal sealed class NameReader(SpellingKeys spelling)
{
    /// <summary>One name for each that is referred to, in order of place.</summary>
    public ImmutableArray<NameUse> Read(AnnotatedDocument document) =>
    [
        .. document.Chains
            .Where(chain => chain.Type is not EntityType.Miscellaneous)
            .Select(chain => Of(document, chain))
            .OfType<NameUse>()
            .OrderBy(use => use.Place.Span),
    ];

    /// <summary>Whether a text has the words of a name somewhere, also where they were not told to be a name.</summary>
    public bool Holds(AnnotatedDocument document, NameUse use)
    {
        HashSet<string> words = [.. document.Parsed.Words.Select(word => spelling.Of(word.Form.Span.Read(document.Text)))];
        return use.Words.All(words.Contains);
    }

    private NameUse? Of(AnnotatedDocument document, CoreferenceChain chain)
    {
        Mention named = document.Parsed.Mentions[chain.Representative];
        if (named.Kind is not MentionKind.Name || !document.Parsed.Words.Any(word => word.Tags.Upos is "PROPN" && named.Span.Contains(word.Form.Span)) || Keys(document, named.Span) is not { IsEmpty: false } words)
        {
            return null;
        }

        TextSpan span = named.Title is { } title ? TextSpan.Cover(title, named.Span) : named.Span;
        return new NameUse(
            new RedlinePlace(document.SentenceAt(span.Start), span),
            named.Span,
            chain.Type,
            words,
            [.. chain.Mentions.Select(mention => document.Parsed.Mentions[mention].Title).OfType<TextSpan>().Select(office => Keys(document, office))]);
    }

    private ImmutableArray<string> Keys(AnnotatedDocument document, TextSpan span) =>
        [.. span.Read(document.Text).Split([' ', '-', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(spelling.Of)];
}
