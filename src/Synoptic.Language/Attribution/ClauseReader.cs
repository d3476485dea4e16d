namespace Synoptic.Language.Attribution;

/// <summary>
/// Finds the clause that a sentence attributes: "X said (that) ...", "..., X said", "according to X, ...",
/// "..., said X", "..., according to X".
/// </summary>
internal sealed class ClauseReader(ReportedText text, PartyReader parties)
{
    private const int FewestTokens = 4;
    private const int FarthestThat = 8;

    /// <summary>The attributed clause of a sentence (tokens <paramref name="start"/> up to <paramref name="end"/>), or null.</summary>
    public ReportedClause? Read(int start, int end)
    {
        for (int token = start; token < end; token++)
        {
            if (text.IsAccordingTo(token))
            {
                return AccordingTo(token, start, end);
            }

            if (!text.IsCue(token, out Cue cue) || !cue.TakesClause)
            {
                continue;
            }

            if (parties.Before(token, start) is { } party)
            {
                var source = new CuedParty(text.Tokens.Tokens[token].Span, cue.Kind, party, Outlet(token, end));
                return After(token, end, source) ?? BeforeParty(token, start, end, source);
            }

            if (token > start && text.Is(token - 1, ",") && text.QuotationAt(token - 1) < 0 && parties.After(token, end) is { } speaker)
            {
                return Clause(start, token - 1, new CuedParty(text.Tokens.Tokens[token].Span, cue.Kind, speaker));
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
        for (int token = cue + 1; token < end && token <= cue + FarthestThat && text.IsWord(token); token++)
        {
            if (text.Is(token, "that"))
            {
                return token + 1;
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
        for (int token = start + 1; token < end; token++)
        {
            if (text.Is(token - 1, ",") && text.IsAccordingTo(token))
            {
                return token - 1;
            }
        }

        return end;
    }

    /// <summary>"The dam is safe, the minister said": the party follows a comma, and nothing but a time or place follows the cue.</summary>
    private ReportedClause? BeforeParty(int cue, int start, int end, CuedParty source)
    {
        int party = text.TokenFrom(source.Party.Span.Start);
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

    private ReportedClause? AccordingTo(int token, int start, int end)
    {
        if (parties.After(token + 1, end) is not { } party)
        {
            return null;
        }

        var source = new CuedParty(text.Cover(token, token + 1), Model.StepKind.AccordingTo, party);
        if (token > start)
        {
            return Clause(start, text.Is(token - 1, ",") ? token - 1 : token, source);
        }

        int comma = text.TokenFrom(party.Span.End);
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
        while (last > first && !text.IsWord(last) && text.QuotationAt(last) < 0 && !char.IsLetterOrDigit(text.Tokens[last][^1]))
        {
            last--;
        }

        bool quoted = first < end && text.QuotationAt(first) >= 0 && text.QuotationAt(first) == text.QuotationAt(last);
        return last - first + 1 < FewestTokens || quoted ? null : new ReportedClause(text.Cover(first, last), source);
    }
}
