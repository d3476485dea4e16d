using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Tells of which mentions it is sure who is meant, so that a conflict may rest on it.</summary>
internal static class SureNames
{
    private const int FarthestName = 2; // sentences

    /// <summary>A name, or a pronoun beside which and in the two sentences before nobody else is named.</summary>
    public static bool IsNamed(AnnotatedDocument document, (int Document, int Mention) place, EntityTable entities)
    {
        Mention mention = document.Parsed.Mentions[place.Mention];
        if (mention.Kind is not MentionKind.Pronoun)
        {
            return mention.Kind is MentionKind.Name;
        }

        int sentence = document.SentenceAt(mention.Span.Start);
        TextSpan before = TextSpan.Cover(document.Parsed.Sentences[Math.Max(0, sentence - FarthestName)].Span, document.Parsed.Sentences[sentence].Span);
        int?[] named =
        [
            .. Enumerable.Range(0, document.Parsed.Mentions.Length)
                .Where(other => document.Parsed.Mentions[other] is { Kind: MentionKind.Name, Type: EntityType.Person } name && before.Contains(name.Span))
                .Select(other => entities.EntityOf(place.Document, other))
                .Distinct(),
        ];
        return named is [{ } only] && only == entities.EntityOf(place.Document, place.Mention);
    }

    /// <summary>Whether a mention names a person in full.</summary>
    public static bool IsFull(AnnotatedDocument document, int index) =>
        document.Parsed.Mentions[index] is { Kind: MentionKind.Name } mention
        && mention.Span.Slice(document.Text).Trim().Contains(' ');
}
