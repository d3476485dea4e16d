using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>
/// Reads the party beside a cue: a name, a name with an apposition, a noun for an unnamed speaker, or a
/// pronoun that can mean only one person. Where the words leave a doubt there is no party.
/// </summary>
internal sealed class PartyReader(ReportedText text)
{
    private const int LongestApposition = 18;
    private const int LongestNominal = 6;
    private static readonly WordSet Skipped = new(
        "has had have also later then reportedly once earlier repeatedly previously recently who which himself herself itself now again simply further");

    private static readonly WordSet Determiners = new("the a an some one two three several many most other another his her its their this that no");
    private readonly PronounReader _pronouns = new(text);

    /// <summary>The party that ends right before the cue ("Mary Lee said", "Mary Lee, a doctor, said"), not before <paramref name="limit"/>.</summary>
    public Party? Before(int cue, int limit)
    {
        int word = cue - 1;
        while (word >= limit && Skipped.Contains(text.Layer[word]))
        {
            word--;
        }

        if (word < limit || text.QuotationAt(word) >= 0)
        {
            return null;
        }

        return text.Is(word, ",") ? BeforeApposition(word, limit) : EndingAt(word, limit);
    }

    /// <summary>The party that starts right after the cue ("said Mary Lee", "according to the ministry"), before <paramref name="limit"/>.</summary>
    public Party? After(int cue, int limit)
    {
        Party? nominal = null;
        int first = cue + 1;
        for (int word = first; word < limit && word < first + LongestNominal && IsNominalPart(word); word++)
        {
            int mention = text.MentionAt(word);
            if (mention >= 0 && (text.Mentions[mention].Type is EntityType.Person || IsBareName(mention, first)))
            {
                return Named(mention);
            }

            if (CueLexicon.TryGetParty(text.Layer[word], out Anonymity anonymity))
            {
                nominal = new Party(text.Cover(first, word), null, anonymity);
            }
        }

        return nominal ?? (first < limit ? _pronouns.Read(first) : null);
    }

    private bool IsNominalPart(int word) =>
        text.QuotationAt(word) < 0
        && !text.IsPreposition(word)
        && (text.MentionAt(word) >= 0 || text.IsWord(word));

    /// <summary>A name that stands for its bearer: nothing but "the" before it, and no noun that it merely describes after it.</summary>
    private bool IsBareName(int mention, int first)
    {
        int start = text.WordFrom(text.Mentions[mention].Span.Start);
        int after = text.WordFrom(text.Mentions[mention].Span.End);
        bool alone = start == first || (start == first + 1 && text.Is(first, "the"));
        bool describes = after < text.Layer.Words.Length
            && (text.Is(after, "'s", "’s") || CueLexicon.TryGetParty(text.Layer[after], out _) || text.MentionAt(after) >= 0 || OpensTitle(mention + 1, after));
        return alone && !describes && text.Mentions[mention].Type is not EntityType.Miscellaneous;
    }

    /// <summary>"White House | Press Secretary NAME": the title of the person whom the name before it describes.</summary>
    private bool OpensTitle(int mention, int word) =>
        text.Mentions.Skip(mention).FirstOrDefault(next => next.Kind is MentionKind.Name)?.Title?.Start == text.Layer.Words[word].Span.Start;

    /// <summary>"NAME, a professor at the university," with the second comma at <paramref name="comma"/>.</summary>
    private Party? BeforeApposition(int comma, int limit)
    {
        for (int word = comma - 1; word > limit && word > comma - LongestApposition; word--)
        {
            if (text.IsCue(word, out _) || text.QuotationAt(word) >= 0)
            {
                return null;
            }

            if (text.Is(word, ",") && EndingAt(word - 1, limit) is { } party)
            {
                return party;
            }
        }

        return null;
    }

    private Party? EndingAt(int word, int limit)
    {
        if (text.QuotationAt(word) >= 0)
        {
            return null;
        }

        int mention = text.MentionAt(word);
        if (mention >= 0)
        {
            return NamedEndingAt(mention, limit);
        }

        return CueLexicon.TryGetParty(text.Layer[word], out Anonymity anonymity)
            ? new Party(text.Cover(NominalStart(word, limit), word), null, anonymity)
            : _pronouns.Read(word);
    }

    /// <summary>A name, unless it hangs on a noun by a preposition: of "a spokesman for NAME" the spokesman speaks, of "NAME of NAME" the first.</summary>
    private Party? NamedEndingAt(int mention, int limit)
    {
        int start = text.WordFrom(text.Mentions[mention].Title?.Start ?? text.Mentions[mention].Span.Start);
        if (start - 2 >= limit && text.Is(start - 1, "and") && text.MentionAt(start - 2) >= 0)
        {
            return null; // two spoke: to name the second alone would be wrong
        }

        int before = text.Is(Math.Max(limit, start - 1), "the") ? start - 2 : start - 1;
        if (before <= limit || !text.IsPreposition(before))
        {
            return text.Mentions[mention].Type is EntityType.Miscellaneous ? null : Named(mention);
        }

        Party? head = EndingAt(before - 1, limit);
        return head is { Mention: null, Anonymity: not Anonymity.Named }
            ? head with { Span = TextSpan.Cover(head.Span, text.Mentions[mention].Span) }
            : head;
    }

    private int NominalStart(int noun, int limit)
    {
        int start = noun;
        while (start > limit && noun - start < LongestNominal && !Determiners.Contains(text.Layer[start]) && IsNominalPart(start - 1) && !IsVerbLike(start - 1))
        {
            start--;
        }

        return start;
    }

    private bool IsVerbLike(int word) =>
        text.MentionAt(word) < 0
        && (CommonWords.ClassOf(text.Layer[word]) is WordClass.Verb
            || (CommonWords.IsFunction(text.Layer[word]) && !Determiners.Contains(text.Layer[word])));

    private Party Named(int mention) => new(text.Mentions[mention].Span, mention, Anonymity.Named);
}
