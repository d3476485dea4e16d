using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Takes the offices that a document gives to persons whom it names in full, there or elsewhere: a surname that two bear may be a
/// namesake's, and of a pronoun only what its clause says counts. Of several namings that say the same, the first.
/// </summary>
internal sealed class OfficeExtractor(SentenceTerms terms)
{
    private static readonly OfficeLexicon Offices = new();
    private readonly OfficeTitleReader _reader = new(Offices);

    /// <summary>The offices, by the place of the name.</summary>
    public IEnumerable<OfficeNaming> Extract(AnnotatedDocument document, int index, EntityTable entities)
    {
        var named = new List<OfficeNaming>();
        HashSet<int> known = [.. Enumerable.Range(0, document.Parsed.Mentions.Length).Where(mention => SureNames.IsFull(document, mention)).Select(mention => entities.EntityOf(index, mention)).OfType<int>()];
        for (int mention = 0; mention < document.Parsed.Mentions.Length; mention++)
        {
            if (entities.EntityOf(index, mention) is { } person && entities.Entities[person].Type is EntityType.Person && known.Contains(person)
                && (SureNames.IsFull(document, mention) || IsMeant(document, (index, mention), person, entities)))
            {
                named.AddRange(Read(document, (index, mention), person, entities)
                    .Where(naming => !named.Any(other => other.Person == person && other.Title.IsSameAs(naming.Title) && other.Title.Text.Length >= naming.Title.Text.Length)));
            }
        }

        return named;
    }

    private IEnumerable<OfficeNaming> Read(AnnotatedDocument document, (int Document, int Mention) place, int person, EntityTable entities)
    {
        TextSpan name = document.Parsed.Mentions[place.Mention].Span;
        foreach ((int First, int Last, bool IsAfter) phrase in new OfficePhrases(document, Offices).Around(document.Parsed.Mentions[place.Mention]))
        {
            TextSpan words = TextSpan.Cover(document.Parsed.Words[phrase.First].Form.Span, document.Parsed.Words[phrase.Last].Form.Span);
            foreach (OfficeTitle title in _reader.Read(document, phrase, mention => entities.EntityOf(place.Document, mention)))
            {
                TextSpan span = TextSpan.Cover(name, words);
                yield return new OfficeNaming(place.Document, document.SentenceAt(name.Start), span, terms.Of(document, span), [], person, title);
            }
        }
    }

    /// <summary>Whether a pronoun can mean nobody else, or nobody else bears the surname.</summary>
    private static bool IsMeant(AnnotatedDocument document, (int Document, int Mention) place, int person, EntityTable entities)
    {
        Mention mention = document.Parsed.Mentions[place.Mention];
        return mention.Kind is MentionKind.Pronoun
            ? SureNames.IsNamed(document, place, entities)
            : mention.Kind is MentionKind.Name && NameWords.Of(mention.Span.Read(document.Text)) is [var surname]
                && !Enumerable.Range(0, entities.Entities.Length).Any(other => other != person && entities.Entities[other].Type is EntityType.Person && NameWords.Of(entities.Entities[other].Name).Contains(surname));
    }
}
