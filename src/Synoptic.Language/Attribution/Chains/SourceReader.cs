using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Settles who is the source of a cue, from what the model marked and from the tree.</summary>
internal sealed class SourceReader(ReportText text)
{
    private const int FarthestSubject = 3;

    private readonly PartyPhrase _phrases = new(text);

    /// <summary>The speech with one source: of several stretches that of the subject or agent, else the nearest; the subject where there is none.</summary>
    public CuedSpeech Settle(CuedSpeech marked)
    {
        CuedSpeech speech = marked with { Source = marked.Source.RemoveAll(IsTime) };
        if (AgentOf(speech.Cue) is { } agent && !speech.Source.Any(range => range.First <= agent.Last && agent.First <= range.Last && !RunsOn(range, agent)))
        {
            return WithAgent(speech, agent);
        }

        if (speech.Source.Length == 1 || (speech.Source.Length > 1 && AreJoined(speech.Source)))
        {
            return speech;
        }

        if (speech.Source.Length > 1)
        {
            return speech with { Source = [Best(speech)] };
        }

        if (BesideCue(speech) is { } beside)
        {
            return speech with { Source = [beside], Content = Without(speech.Content, beside) };
        }

        WordRange? subject = SubjectOf(speech.Cue);
        return subject is { } found && !speech.Content.Any(range => range.Contains(found.First) && !found.Contains(range))
            ? speech with { Source = [found], Content = speech.Content.RemoveAll(found.Contains) is { IsEmpty: false } rest ? rest : speech.Content }
            : speech;
    }

    /// <summary>"Said yesterday": a time says nothing.</summary>
    private bool IsTime(WordRange range) => text.Words[range.Last].Dependency.Relation == "obl:unmarked"
        && text.Cover(range.First, range.Last) is var span && text.Parsed.Times.Any(time => time.Span.Contains(span));

    /// <summary>Who a passive or a noun of saying names with "by": "was stressed by X", "the claim by X that ...".</summary>
    private WordRange? AgentOf(int cue)
    {
        bool isNoun = text.Words[cue].Tags.Upos == "NOUN";
        for (int child = text.Trees.FirstChildOf(cue); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            bool isAgent = isNoun ? text.HasRelation(child, "nmod") : text.Words[child].Dependency.Relation == "obl:agent";
            bool isBy = isAgent && child > cue + 1 && text.Is(text.Trees.FirstOf(child), "by") && (!isNoun || text.Trees.FirstOf(child) == cue + 1);
            if ((isBy && text.Words[child].Tags.Upos is "NOUN" or "PROPN" or "PRON") || IsCarrier(cue, child))
            {
                return UpToClause(_phrases.Of(child), child);
            }
        }

        return null;
    }

    /// <summary>"as reported in N".</summary>
    private bool IsCarrier(int cue, int child) =>
        text.Words[cue].Tags.Xpos == "VBN" && text.Is(text.Trees.FirstOf(cue), "as") && text.HasRelation(child, "obl")
        && text.Is(text.Trees.FirstOf(child), "by", "in", "on")
        && (text.NameOf(child) >= 0 || text.PartyKind(child) > 0 || AttributionLexicon.IsOutletWord(text.Form(child)));

    private WordRange UpToClause(WordRange phrase, int head)
    {
        int last = head;
        while (last < phrase.Last && !text.Is(last + 1, "that", ","))
        {
            last++;
        }

        return phrase with { Last = last };
    }

    /// <summary>Whether what was taken for the agent goes on with the that-clause that is the content.</summary>
    private bool RunsOn(WordRange source, WordRange agent) => source.Contains(agent.Last + 1) && text.Is(agent.Last + 1, "that");

    /// <summary>The speech of an agent, whose words, and those before them back to the cue, are no content.</summary>
    private static CuedSpeech WithAgent(CuedSpeech speech, WordRange agent)
    {
        ImmutableArray<WordRange> content =
        [
            .. speech.Content.Concat(speech.Source.Where(range => range.Contains(agent.Last) && range.Last > agent.Last))
                .Select(range => range.First > speech.Cue && range.First <= agent.Last ? range with { First = agent.Last + 1 } : range)
                .Where(range => range.Last >= range.First),
        ];
        return content.IsEmpty ? speech : speech with { Source = [agent], Content = content };
    }

    /// <summary>"wondered her sister": words beside the cue that the model took for content, while a quotation is the content.</summary>
    private WordRange? BesideCue(CuedSpeech speech)
    {
        bool isQuoted = speech.Content.Any(range => text.QuotationOf(range.First) >= 0 && text.QuotationOf(range.First) != text.QuotationOf(speech.Cue));
        foreach (WordRange range in isQuoted ? speech.Content : [])
        {
            if (range.First == speech.Cue + 1 && text.QuotationOf(range.First) < 0 && text.QuotationOf(range.Last) >= 0)
            {
                return UpToQuotation(range);
            }

            bool isBeside = (range.First == speech.Cue + 1 || range.Last == speech.Cue - 1) && text.QuotationOf(range.First) < 0 && text.QuotationOf(range.Last) < 0;
            if (isBeside && text.Words[PartyReader.HeadIn(text, range)].Tags.Upos is "NOUN" or "PROPN" or "PRON")
            {
                return range;
            }
        }

        return null;
    }

    private static ImmutableArray<WordRange> Without(ImmutableArray<WordRange> content, WordRange party) =>
    [
        .. content.Select(range => range.First == party.First ? range with { First = party.Last + 1 } : range).Where(range => range.Last >= range.First),
    ];

    private WordRange? UpToQuotation(WordRange range)
    {
        int last = range.First;
        while (last < range.Last && text.QuotationOf(last + 1) < 0)
        {
            last++;
        }

        bool isClosed = text.Is(last, ",");
        return isClosed && last > range.First && text.Words[PartyReader.HeadIn(text, new WordRange(range.First, last - 1))].Tags.Upos is "NOUN" or "PROPN" or "PRON"
            ? new WordRange(range.First, last - 1)
            : null;
    }

    /// <summary>Whether nothing but marks stands between the stretches, which are then one.</summary>
    private bool AreJoined(ImmutableArray<WordRange> source)
    {
        for (int word = source[0].Last + 1; word < source[^1].First; word++)
        {
            if (!text.IsMark(word) && !source.Any(range => range.Contains(word)))
            {
                return false;
            }
        }

        return true;
    }

    private WordRange Best(CuedSpeech speech) => speech.Source
        .OrderBy(range => Rank(PartyReader.HeadIn(text, range), speech.Cue))
        .ThenBy(range => Math.Min(Math.Abs(range.First - speech.Cue), Math.Abs(range.Last - speech.Cue)))
        .First();

    private int Rank(int head, int cue) => text.Trees.HeadOf(head) != cue
        ? 2
        : text.Words[head].Dependency.Relation switch
        {
            "nsubj" or "obl:agent" => 0,
            "nsubj:pass" => 3,
            _ => 1,
        };

    /// <summary>The subject of an active cue, or that of the verb that it follows: "X said ..., adding ...".</summary>
    private WordRange? SubjectOf(int cue)
    {
        int verb = cue;
        for (int steps = 0; steps < FarthestSubject && verb >= 0 && (steps > 0 || text.Words[verb].Tags.Upos is "VERB" or "AUX"); steps++)
        {
            for (int child = text.Trees.FirstChildOf(verb); child >= 0; child = text.Trees.NextSiblingOf(child))
            {
                if (text.HasRelation(child, "nsubj"))
                {
                    bool isParty = (text.QuotationOf(child) < 0 || text.QuotationOf(child) == text.QuotationOf(cue)) && text.Words[child].Dependency.Relation == "nsubj" && text.Words[child].Tags.Upos is "NOUN" or "PROPN" or "PRON" or "DET"
                        && !text.Is(child, "it", "that", "which", "this", "there", "what", "these", "those");
                    return isParty ? _phrases.Of(child) : null;
                }
            }

            bool follows = text.HasRelation(verb, "conj") || text.HasRelation(verb, "xcomp") || (text.HasRelation(verb, "advcl") && text.Words[verb].Tags.Xpos == "VBG");
            verb = follows ? text.Trees.HeadOf(verb) : ReportText.None;
        }

        return null;
    }
}
