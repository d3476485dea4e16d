using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Takes the offices that a document gives to persons whom it names in full there: a surname alone may be a namesake's. Of several
/// namings that say the same, the first.
/// </summary>
internal sealed class OfficeExtractor(SentenceTerms terms)
{
    private readonly OfficeTitleReader _reader = new(new OfficeLexicon());

    /// <summary>The offices, by the place of the name.</summary>
    public IEnumerable<OfficeNaming> Extract(AnnotatedDocument document, int index, EntityTable entities)
    {
        var named = new List<OfficeNaming>();
        for (int mention = 0; mention < document.Parsed.Mentions.Length; mention++)
        {
            if (IsFullName(document, mention) && entities.EntityOf(index, mention) is { } person && entities.Entities[person].Type is EntityType.Person)
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
        foreach ((int First, int Last, bool IsAfter) phrase in new OfficePhrases(document).Around(document.Parsed.Mentions[place.Mention]))
        {
            TextSpan words = TextSpan.Cover(document.Parsed.Words[phrase.First].Form.Span, document.Parsed.Words[phrase.Last].Form.Span);
            foreach (OfficeTitle title in _reader.Read(document, phrase, mention => entities.EntityOf(place.Document, mention)))
            {
                TextSpan span = TextSpan.Cover(name, words);
                yield return new OfficeNaming(place.Document, document.SentenceAt(name.Start), span, terms.Of(document, span), [], person, title);
            }
        }
    }

    private static bool IsFullName(AnnotatedDocument document, int index) =>
        document.Parsed.Mentions[index] is { Kind: MentionKind.Name } mention
        && mention.Span.Slice(document.Text).Trim().Contains(' ');
}
