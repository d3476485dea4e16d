using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.Origins;

/// <summary>Reads the parties that the words of a phrase name or describe: "Chile's foreign ministry", "a note from the fire service".</summary>
internal sealed class PartyPhrases(AnnotatedDocument document, int index, EntityTable entities, PartyWords words, CountryLexicon countries)
{
    private const int ShortestTelling = 3; // "of", "the", "and"

    /// <summary>The parties of the phrase from one word to another; for a paper also the bodies named in it, who made it.</summary>
    public IEnumerable<PartyKey> Of(int first, int last, bool isPaper)
    {
        for (int word = first; word <= last; word++)
        {
            if (isPaper && IsAddressed(word, first))
            {
                continue; // "a letter to the ministry", "a report on the bank"
            }

            int? entity = BodyAt(word);
            if (isPaper && entity is { } named)
            {
                yield return PartyKey.Of(named);
            }

            if (document.Parsed.Words[word].Tags.Upos is "NOUN" or "PROPN" && words.Parts(LemmaOf(word)).Last() is var body && words.IsBody(body))
            {
                yield return PartyKey.OfBody(body, [.. words.Parts(LemmaOf(word)).SkipLast(1), .. ModifiersOf(word, first)], CountriesOf(word, first, last));
            }
        }
    }

    /// <summary>The body that the name of an outlet describes, as a ministry that publishes itself does; null for other outlets.</summary>
    public static PartyKey? OfSource(string source, PartyWords words, CountryLexicon countries)
    {
        string[] parts = [.. NameWords.Of(source).SelectMany(words.Parts)];
        string? body = Array.Find(parts, words.IsBody);
        string[] capitals = [.. source.Split(' ').Where(word => countries.Find(word) is not null)];
        string[] places = [.. capitals.SelectMany(word => NameWords.Of(word))];
        return body is null ? null : PartyKey.OfBody(
            body,
            parts.Where(part => part != body && part.Length > ShortestTelling && !words.IsVague(part) && !places.Contains(part)),
            capitals.Select(word => countries.Find(word)!.Code));
    }

    /// <summary>The entity of the name of a body at a word, or null.</summary>
    public int? BodyAt(int word) => MentionAt(word) is { } mention && entities.EntityOf(index, mention) is { } entity
        && (document.Parsed.Mentions[mention].Type is EntityType.Organization || entities.Entities[entity].Type is EntityType.Organization)
        ? entity
        : null;

    /// <summary>Whether the word follows, within the phrase, a preposition that makes it another's: whom a paper is for, what it is about.</summary>
    private bool IsAddressed(int word, int first)
    {
        for (int before = word - 1; before > first && document.Parsed.Words[before].Tags.Upos is not ("VERB" or "SCONJ" or "PRON"); before--)
        {
            if (document.Parsed.Words[before].Tags.Upos is "ADP")
            {
                return FormOf(before) is "to" or "on" or "about" or "against" or "for" or "with" or "into" or "at"
                    && Enumerable.Range(first, before - first).Any(paper => words.IsPaper(LemmaOf(paper)));
            }
        }

        return false;
    }

    /// <summary>The words that tell which body it is, without those for its country.</summary>
    private IEnumerable<string> ModifiersOf(int body, int first)
    {
        for (int word = body - 1; word >= first && document.Parsed.Words[word].Tags.Upos is "NOUN" or "PROPN" or "ADJ" or "PUNCT"; word--)
        {
            if (document.Parsed.Words[word].Tags.Upos is "PUNCT")
            {
                if (FormOf(word) is not "-")
                {
                    yield break;
                }
            }
            else if (CountryAt(word) is null && !words.IsVague(LemmaOf(word)))
            {
                yield return FormOf(word).ToLowerInvariant();
            }
        }
    }

    /// <summary>Countries before the noun, and where it is: "the ministry in Oslo".</summary>
    private IEnumerable<string> CountriesOf(int body, int first, int last)
    {
        for (int word = body - 1; word >= first && document.Parsed.Words[word].Tags.Upos is not ("VERB" or "SCONJ" or "ADP"); word--)
        {
            if (CountryAt(word) is { } country)
            {
                yield return country;
            }
        }

        if (body + 2 <= last && FormOf(body + 1) is "in" or "of" && CountryAt(body + 2) is { } place)
        {
            yield return place;
        }
    }

    private string? CountryAt(int word) =>
        MentionAt(word) is { } mention && entities.EntityOf(index, mention) is { } entity && entities.Entities[entity].Country is { } code ? code
        : char.IsUpper(FormOf(word)[0]) ? countries.Find(FormOf(word))?.Code
        : null;

    private int? MentionAt(int word)
    {
        TextSpan span = document.Parsed.Words[word].Form.Span;
        for (int mention = 0; mention < document.Parsed.Mentions.Length; mention++)
        {
            if (document.Parsed.Mentions[mention].Kind is MentionKind.Name && document.Parsed.Mentions[mention].Span.Contains(span))
            {
                return mention;
            }
        }

        return null;
    }

    private string LemmaOf(int word) => FormOf(word).ToLowerInvariant();

    private string FormOf(int word) => document.Parsed.Words[word].Form.Span.Read(document.Text);
}
