namespace Synoptic.Language.Attribution;

/// <summary>
/// Finds the clause that a sentence attributes: "X said (that) ...", "..., X said", "according to X, ...",
/// "..., said X", "..., according to X".
/// </summary>
internal sealed class ClauseReader(ReportedText text, PartyReader parties)
{
    private const int FewestWords = 4;
    private const int FarthestThat = 8;

    /// <summary>The attributed clause of a sentence (words <paramref name="start"/> up to <paramref name="end"/>), or null.</summary>
    public ReportedClause? Read(int start, int end)
    {
        for (int word = start; word < end; word++)
        {
            if (text.IsAccordingTo(word))
            {
                return AccordingTo(word, start, end);
            }

            if (!text.IsCue(word, out Cue cue) || !cue.TakesClause)
            {
                continue;
            }

            if (parties.Before(word, start) is { } party)
            {
                var source = new CuedParty(text.Layer.Words[word].Span, cue.Kind, party, Outlet(word, end));
                return After(word, end, source) ?? BeforeParty(word, start, end, source);
            }

            if (word > start && text.Is(word - 1, ",") && text.QuotationAt(word - 1) < 0 && parties.After(word, end) is { } speaker)
            {
                return Clause(start, word - 1, new CuedParty(text.Layer.Words[word].Span, cue.Kind, speaker));
            }
        }

        return null;
    }

    private ReportedClause? After(int cue, int end, CuedParty source)
    {
        int? start = ClauseStart(cue, end);
        return start is { } first ? Clause(first, CutEnd(first, end), source) : null;
    }

    /// <summary>Where the clause begins: after "that", or right after a plain "said" when a clause can begin there.</summary>
    private int? ClauseStart(int cue, int end)
    {
        for (int word = cue + 1; word < end && word <= cue + FarthestThat && text.IsWord(word); word++)
        {
            if (text.Is(word, "that"))
            {
                return word + 1;
            }
        }

        int next = cue + 1;
        bool plain = text.Is(cue, "said", "says") && next < end
            && text.QuotationAt(next) < 0 && text.IsWord(next) && !text.IsPreposition(next) && !text.Is(next, "so", "nothing", "yes", "no");
        return plain ? next : null;
    }

    /// <summary>The clause ends before a further attribution, or before the final stop.</summary>
    private int CutEnd(int start, int end)
    {
        for (int word = start + 1; word < end; word++)
        {
            if (text.Is(word - 1, ",") && text.IsAccordingTo(word))
            {
                return word - 1;
            }
        }

        return end;
    }

    /// <summary>"The dam is safe, the minister said": the party follows a comma, and nothing but a time or place follows the cue.</summary>
    private ReportedClause? BeforeParty(int cue, int start, int end, CuedParty source)
    {
        int party = text.WordFrom(source.Party.Span.Start);
        while (party > start && !text.Is(party - 1, ",") && text.IsWord(party - 1) && !text.IsPreposition(party - 1))
        {
            party--;
        }

        bool closes = cue + 1 >= end || !text.IsWord(cue + 1) || text.IsPreposition(cue + 1)
            || text.Is(cue + 1, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        return closes && party > start && text.Is(party - 1, ",") && text.QuotationAt(party - 1) < 0
            ? Clause(start, party - 1, source)
            : null;
    }

    private ReportedClause? AccordingTo(int word, int start, int end)
    {
        if (parties.After(word + 1, end) is not { } party)
        {
            return null;
        }

        var source = new CuedParty(text.Cover(word, word + 1), Model.StepKind.AccordingTo, party);
        if (word > start)
        {
            return Clause(start, text.Is(word - 1, ",") ? word - 1 : word, source);
        }

        int comma = text.WordFrom(party.Span.End);
        while (comma < end && !text.Is(comma, ","))
        {
            comma++;
        }

        return comma < end ? Clause(comma + 1, end, source) : null;
    }

    private Party? Outlet(int cue, int end) =>
        text.Is(cue, "told", "tells") && parties.After(cue, end) is { Mention: { } mention } listener
        && text.Mentions[mention].Type is Model.EntityType.Organization
            ? listener
            : null;

    /// <summary>The clause without its final stop; null when it is too short, or nothing but a quotation.</summary>
    private ReportedClause? Clause(int first, int end, CuedParty source)
    {
        int last = end - 1;
        while (last > first && !text.IsWord(last) && text.QuotationAt(last) < 0 && !char.IsLetterOrDigit(text.Layer[last][^1]))
        {
            last--;
        }

        bool quoted = first < end && text.QuotationAt(first) >= 0 && text.QuotationAt(first) == text.QuotationAt(last);
        return last - first + 1 < FewestWords || quoted ? null : new ReportedClause(text.Cover(first, last), source);
    }
}
