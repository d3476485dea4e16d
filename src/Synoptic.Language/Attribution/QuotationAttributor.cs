using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Attribution;

/// <summary>Finds the cue and the party beside a quotation: after it, before it, or as "according to" on either side.</summary>
internal sealed class QuotationAttributor(ReportedText text, PartyReader parties)
{
    private const int FarthestCue = 16;

    /// <summary>
    /// Who is shown to have said the quotation, or null where the sentence does not show it. "According to" after it
    /// names through whom it is known; a speaker before it goes first.
    /// </summary>
    public CuedParty? Attribute(QuotedText quotation)
    {
        int first = text.WordFrom(quotation.Outer.Start);
        int after = text.WordFrom(quotation.Outer.End);
        CuedParty? following = Following(after);
        return following is { Kind: StepKind.AccordingTo } ? Preceding(first) ?? following : following ?? Preceding(first);
    }

    private CuedParty? Following(int after)
    {
        if (after >= text.Layer.Words.Length || after == 0
            || text.Layer.SentenceOf(after) != text.Layer.SentenceOf(after - 1))
        {
            return null;
        }

        (_, int end) = text.SentenceOf(after);
        int start = text.Is(after, ",", "—", "–", "-") ? after + 1 : after;
        if (start >= end)
        {
            return null;
        }

        if (text.IsAccordingTo(start))
        {
            return AccordingTo(start, end);
        }

        if (text.IsCue(start, out Cue inverted) && parties.After(start, end) is { } speaker)
        {
            return new CuedParty(text.Layer.Words[start].Span, inverted.Kind, speaker);
        }

        return SubjectFirst(start, Math.Min(end, start + FarthestCue));
    }

    /// <summary>"Mary Lee, a doctor, told the Daily": the party must open the stretch after the quotation.</summary>
    private CuedParty? SubjectFirst(int start, int limit)
    {
        for (int word = start; word < limit && text.QuotationAt(word) < 0; word++)
        {
            if (text.IsCue(word, out Cue cue))
            {
                return parties.Before(word, start) is { } party && text.WordFrom(party.Span.Start) <= start + 3
                    ? new CuedParty(text.Layer.Words[word].Span, cue.Kind, party, ToldOutlet(word, limit))
                    : null;
            }
        }

        return null;
    }

    private CuedParty? Preceding(int first)
    {
        if (first == 0 || first >= text.Layer.Words.Length)
        {
            return null;
        }

        (int start, _) = text.SentenceOf(first);
        (int scanStart, int scanFrom) = start == first && text.Is(first - 1, ":") ? (text.SentenceOf(first - 1).Start, first - 1) : (start, first - 1);
        for (int word = scanFrom; word >= scanStart && word > first - FarthestCue && text.QuotationAt(word) < 0; word--)
        {
            if (text.IsAccordingTo(word))
            {
                return AccordingTo(word, first);
            }

            if (text.IsCue(word, out Cue cue))
            {
                return (parties.Before(word, scanStart) ?? Subject(word, scanStart)) is { } party
                    ? new CuedParty(text.Layer.Words[word].Span, cue.Kind, party, ToldOutlet(word, first))
                    : null;
            }
        }

        return null;
    }

    /// <summary>The subject of a participle ("..., adding: ..."): the only person whom the sentence names before it.</summary>
    private Party? Subject(int cue, int start)
    {
        if (!text.Layer[cue].EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int[] persons =
        [
            .. Enumerable.Range(start, cue - start)
                .Select(text.MentionAt)
                .Where(mention => mention >= 0 && text.Mentions[mention].Type is EntityType.Person)
                .Distinct(),
        ];
        return persons is [int only] ? new Party(text.Mentions[only].Span, only, Anonymity.Named) : null;
    }

    private CuedParty? AccordingTo(int word, int limit) =>
        parties.After(word + 1, limit) is { } party
            ? new CuedParty(text.Cover(word, word + 1), StepKind.AccordingTo, party)
            : null;

    private Party? ToldOutlet(int cue, int limit) =>
        text.Is(cue, "told", "tells", "telling")
        && parties.After(cue, limit) is { Mention: { } mention } listener
        && text.Mentions[mention].Type is EntityType.Organization
            ? listener
            : null;
}
