using System.Collections.Immutable;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>
/// Adds attributions that a stretch of a sentence between commas makes for all the rest: "S, X reported on Friday",
/// "S, reports X", "as X said, S", "S, as X and Y reported", "by X's estimate, S". What such a stretch attributes ends at its comma.
/// </summary>
internal sealed class ClauseAttributions(ReportText text)
{
    private readonly PartyPhrase _phrases = new(text);

    private const int LongestStretch = 16;
    private const int FewestWords = 3;
    private const int LongestSentence = 200; // words; a longer one is no sentence, and reading its stretches would not be linear

    /// <summary>The speeches with those added, in order of their cues; one a cue.</summary>
    public ImmutableArray<CuedSpeech> Add(ImmutableArray<CuedSpeech> speeches)
    {
        List<CuedSpeech> added = [.. text.Parsed.Sentences.Where(sentence => sentence.Words.End.Value - sentence.Words.Start.Value <= LongestSentence).SelectMany(Read)];
        HashSet<int> cues = [.. added.Select(speech => speech.Cue)];
        ILookup<int, CuedSpeech> bySentence = added.ToLookup(speech => text.SentenceOf(speech.Cue));
        IEnumerable<CuedSpeech> kept = speeches
            .Where(speech => !cues.Contains(speech.Cue))
            .Select(speech => bySentence[text.SentenceOf(speech.Cue)].Aggregate(speech, Cut))
            .Where(speech => !speech.Content.IsEmpty);
        return [.. kept.Concat(added).OrderBy(speech => speech.Cue)];
    }

    /// <summary>Takes the attributing stretch, and what follows it, from the content of a cue that stands before it.</summary>
    private CuedSpeech Cut(CuedSpeech speech, CuedSpeech added)
    {
        if (!added.Content.Any(range => range.Contains(speech.Cue)))
        {
            return speech;
        }

        WordRange whole = added.Content.First(range => range.Contains(speech.Cue));
        return speech with
        {
            Content = [.. speech.Content.Where(range => range.First <= whole.Last).Select(range => range with { Last = Math.Min(range.Last, whole.Last) })],
        };
    }

    private IEnumerable<CuedSpeech> Read(Sentence sentence)
    {
        int start = sentence.Words.Start.Value;
        int last = LastWord(sentence.Words) + 1;
        for (int word = start; word <= last; word++)
        {
            if (word == last || (text.Is(word, ";") && text.QuotationOf(word) < 0))
            {
                foreach (CuedSpeech speech in Read(start, word))
                {
                    yield return speech;
                }

                start = word + 1;
            }
        }
    }

    /// <summary>Reads a part of a sentence that semicolons bound.</summary>
    private IEnumerable<CuedSpeech> Read(int start, int end)
    {
        int from = start;
        for (int word = start; word <= end; word++)
        {
            bool isCut = word == end || (text.Is(word, ",") && text.QuotationOf(word) < 0);
            if (isCut && ReadStretch(start, end, from, word) is { } speech)
            {
                yield return speech;
            }

            from = isCut ? word + 1 : from;
        }
    }

    private int LastWord(Range words)
    {
        int last = words.End.Value - 1;
        while (last > words.Start.Value && text.IsMark(last) && text.QuotationOf(last) < 0)
        {
            last--;
        }

        return last;
    }

    private CuedSpeech? ReadStretch(int start, int end, int from, int to)
    {
        bool isWhole = from == start && to == end;
        if (isWhole || to - from is < 2 or > LongestStretch)
        {
            return null;
        }

        bool isAs = text.Is(from, "as");
        bool isLast = to == end || IsRemark(to + 1);
        ImmutableArray<WordRange> rest = [.. Stretches((start, from - 2), (to + 1, isLast ? to : end - 1)).Where(range => range.Length >= (isAs ? 1 : FewestWords))];
        if (rest.IsEmpty || IsOpen(rest[0]))
        {
            return null;
        }

        (int Cue, WordRange Source)? clause = (isAs || isLast) && rest.All(IsPlain) ? CueOf(from + (isAs ? 1 : 0), to) : null;
        if (clause is null && (to == end || from == start) && AccountPhrase.Read(text, from, to) is { } account)
        {
            int named = from == start ? NameEnd(to + 1, end) : to;
            return named < end ? new CuedSpeech(account.Cue, [named == to ? account.Source : new WordRange(to + 1, named - 1)], named == to ? rest : [new WordRange(named + 1, end - 1)])
                : new CuedSpeech(account.Cue, [account.Source], rest);
        }

        return clause is { } found ? new CuedSpeech(found.Cue, [found.Source], rest)
            : isLast ? ReadApposed(start, from, to) ?? ReadQuoted(from, to, rest)
            : null;
    }

    /// <summary>"S, X is quoted by N as saying".</summary>
    private CuedSpeech? ReadQuoted(int from, int to, ImmutableArray<WordRange> rest)
    {
        int cue = to - 1;
        bool isSaying = text.Words[cue].Tags.Xpos == "VBG" && text.Is(cue - 1, "as") && AttributionLexicon.Listed(text, cue) is not null;
        int citing = isSaying ? text.Trees.HeadOf(cue) : ReportText.None;
        int party = citing >= from && text.Words[citing].Tags.Xpos == "VBN" ? CueFrame.Of(text, citing).Subject : ReportText.None;
        return party >= from && party < citing ? new CuedSpeech(cue, [_phrases.Of(party)], rest) : null;
    }

    /// <summary>"S, X, who …", "S, X said, speaking …": what follows the attribution tells of its party.</summary>
    private bool IsRemark(int word) => text.Words[word].Tags.Xpos is "WP" or "WDT"
        || (text.Words[word].Tags.Xpos == "VBG" && AttributionLexicon.Listed(text, word) is null);

    /// <summary>The comma behind a name that is all of the next stretch ("in the view of the curator, <b>Saskia Bol</b>, S"); the comma before it where there is none.</summary>
    private int NameEnd(int word, int end)
    {
        int name = word < end ? text.NameOf(word) : ReportText.None;
        int last = word;
        while (name >= 0 && last < end && text.NameOf(last) == name)
        {
            last++;
        }

        return name >= 0 && last < end && text.Is(last, ",") ? last : word - 1;
    }

    /// <summary>"S, her lawyer, Jón Hallsson, said yesterday": the party has commas of its own.</summary>
    private CuedSpeech? ReadApposed(int start, int from, int to)
    {
        int cue = from;
        while (cue < to - 1 && text.Words[cue].Tags.Upos is "AUX" or "ADV")
        {
            cue++;
        }

        bool isCue = text.Words[cue].Tags.Xpos is "VBD" or "VBZ" or "VBP" or "VBN" && AttributionLexicon.Listed(text, cue) is { Kind: not StepKind.Cited };
        int subject = isCue && Closes(cue, to) ? CueFrame.Of(text, cue).Subject : ReportText.None;
        if (subject < start || subject >= from)
        {
            return null;
        }

        WordRange party = _phrases.Of(subject);
        WordRange content = new(start, party.First - 2);
        bool isApposed = party.Last == from - 2 && content.Length >= FewestWords && text.Is(party.First - 1, ",");
        return isApposed && IsPlain(content) && !IsOpen(content) ? new CuedSpeech(cue, [party], [content]) : null;
    }

    /// <summary>Whether the words are anything but one quotation, alone or with who said it behind: the model reads its cue better.</summary>
    private bool IsPlain(WordRange range)
    {
        int quotation = text.QuotationOf(range.First);
        return quotation < 0 || !IsOpen(new WordRange(Math.Min(text.FirstAt(text.Quotations[quotation].Outer.End), range.Last + 1), range.Last));
    }

    /// <summary>Whether the stretch before is no clause of its own, so that the cue may have an object in it: "X, who ..., said".</summary>
    private bool IsOpen(WordRange content)
    {
        for (int word = content.First; word <= content.Last; word++)
        {
            if (text.Words[word].Tags.Upos is "VERB" or "AUX" && text.Words[word].Tags.Xpos is not ("VBG" or "VB"))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<WordRange> Stretches(params (int First, int Last)[] stretches) =>
        stretches.Where(stretch => stretch.Last >= stretch.First).Select(stretch => new WordRange(stretch.First, stretch.Last));

    /// <summary>A listed cue with nothing but its party on one side, and nothing or a time or place on the other.</summary>
    private (int Cue, WordRange Source)? CueOf(int from, int to)
    {
        int cue = ReportText.None;
        for (int word = from; word < to; word++)
        {
            bool isVerb = (text.Words[word].Tags.Upos == "VERB" && text.Words[word].Tags.Xpos is "VBD" or "VBZ" or "VBP" or "VBN" && !IsReduced(word, to)) || (word == from && word + 1 < to && IsReports(word));
            if (isVerb && (cue >= 0 || AttributionLexicon.Listed(text, word) is not { Kind: not StepKind.Cited }))
            {
                return null;
            }

            cue = isVerb ? word : cue;
        }

        if (cue < 0 || text.QuotationOf(cue) >= 0)
        {
            return null;
        }

        return cue == from ? Inverted(cue, to) : Plain(from, cue, to);
    }

    /// <summary>"Officials <b>briefed</b> on it said": a participle with its phrase, which tells of the party, before the cue.</summary>
    private bool IsReduced(int word, int to)
    {
        bool isBehindNoun = word + 2 < to && text.Words[word + 1].Tags.Upos == "ADP" && text.Words[word - 1].Tags.Upos is "NOUN" or "PROPN";
        int verb = word + 2;
        while (isBehindNoun && verb < to && text.Words[verb].Tags.Xpos is not ("VBD" or "VBZ" or "VBP"))
        {
            verb++;
        }

        return isBehindNoun && verb < to;
    }

    /// <summary>"S, reports N": a verb right before a name, for whatever noun the tagger takes it.</summary>
    private bool IsReports(int word) =>
        text.Words[word].Tags.Xpos == "NNS" && text.Words[word + 1].Tags.Upos == "PROPN" && AttributionLexicon.Listed(text, word) is { Kind: StepKind.Reported or StepKind.Wrote };

    private (int Cue, WordRange Source)? Inverted(int cue, int to) =>
        IsNominal(cue + 1, to - 1) ? (cue, new WordRange(cue + 1, to - 1)) : null;

    private (int Cue, WordRange Source)? Plain(int from, int cue, int to)
    {
        int last = cue - 1;
        while (last > from && text.Words[last].Tags.Upos is "AUX" or "ADV")
        {
            last--;
        }

        int noun = from;
        while (noun < last && !(text.Words[noun + 1].Tags.Upos == "VERB" && IsReduced(noun + 1, to)))
        {
            noun++;
        }

        bool tells = AttributionLexicon.Cue(text, cue).Kind is StepKind.Told && cue + 1 < to;
        return (Closes(cue, to) || tells) && IsNominal(from, noun) ? (cue, new WordRange(from, last)) : null;
    }

    /// <summary>Whether nothing or a time or place follows the cue in its stretch.</summary>
    private bool Closes(int cue, int to) =>
        cue + 1 == to || text.Words[cue + 1].Tags.Upos is "ADP" or "ADV" || text.Words[cue + 1].Tags.Xpos is "NNP" || text.Is(cue + 1, "last", "this", "yesterday", "today");

    private bool IsNominal(int first, int last) =>
        last >= first
        && text.Words[last].Dependency.Relation != "obl:unmarked" // "said yesterday"
        && text.Words[first].Tags.Upos is "DET" or "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM"
        && text.Words[first].Tags.Xpos is not ("WDT" or "WP" or "WRB")
        && text.Words[PartyReader.HeadIn(text, new WordRange(first, last))].Tags.Upos is "NOUN" or "PROPN" or "PRON" or "DET" or "ADJ" or "NUM";
}
