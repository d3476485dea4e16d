using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Tells of which mentions it is sure who is meant, so that a conflict may rest on it.</summary>
internal static class SureNames
{
    private const int FarthestName = 2; // sentences
    private const int FarthestOffice = 60; // code units from a name to the word for what its bearer is

    /// <summary>
    /// A name; a description ("the mayor") that the document sets beside one person's name alone; or a pronoun beside which and in the two
    /// sentences before nobody else is named.
    /// </summary>
    public static bool IsNamed(AnnotatedDocument document, (int Document, int Mention) place, EntityTable entities)
    {
        Mention mention = document.Parsed.Mentions[place.Mention];
        if (mention.Kind is not MentionKind.Pronoun)
        {
            return mention.Kind is MentionKind.Name || IsOfOneName(document, place, entities);
        }

        int sentence = document.SentenceAt(mention.Span.Start);
        TextSpan before = TextSpan.Cover(document.Parsed.Sentences[Math.Max(0, sentence - FarthestName)].Span, document.Parsed.Sentences[sentence].Span);
        return IsOnly(document, place, entities, before.Contains);
    }

    /// <summary>Whether the word for what somebody is stands beside the name of this person and of no other.</summary>
    private static bool IsOfOneName(AnnotatedDocument document, (int Document, int Mention) place, EntityTable entities)
    {
        string words = document.Parsed.Mentions[place.Mention].Span.Read(document.Text);
        string noun = words[(words.LastIndexOf(' ') + 1)..];
        return noun.Length > 0 && IsOnly(document, place, entities, name => IsBeside(document, name, noun));
    }

    private static bool IsBeside(AnnotatedDocument document, TextSpan name, string noun)
    {
        TextSpan sentence = document.Parsed.Sentences[document.SentenceAt(name.Start)].Span;
        var around = new TextSpan(Math.Max(sentence.Start, name.Start - FarthestOffice), Math.Min(sentence.End, name.End + FarthestOffice));
        return around.Slice(document.Text).Contains(noun, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether of the persons whose names a test picks the one who is meant is the only one.</summary>
    private static bool IsOnly(AnnotatedDocument document, (int Document, int Mention) place, EntityTable entities, Func<TextSpan, bool> picks)
    {
        int?[] named =
        [
            .. Enumerable.Range(0, document.Parsed.Mentions.Length)
                .Where(other => document.Parsed.Mentions[other] is { Kind: MentionKind.Name, Type: EntityType.Person } name && picks(name.Span))
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
