using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Settles who is the source of a cue, from what the model marked and from the tree.</summary>
internal sealed class SourceReader(ReportText text)
{
    private const int FarthestSubject = 3;

    private readonly PartyPhrase _phrases = new(text);

    /// <summary>The speech with one source: of several stretches that of the subject or agent, else the nearest; the subject where there is none.</summary>
    public CuedSpeech Settle(CuedSpeech speech)
    {
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
            return speech with { Source = [beside], Content = speech.Content.Remove(beside) };
        }

        WordRange? subject = SubjectOf(speech.Cue);
        return subject is { } found && !speech.Content.Any(range => range.Contains(found.First) && !found.Contains(range))
            ? speech with { Source = [found], Content = speech.Content.RemoveAll(found.Contains) is { IsEmpty: false } rest ? rest : speech.Content }
            : speech;
    }

    /// <summary>"wondered her sister": words beside the cue that the model took for content, while a quotation is the content.</summary>
    private WordRange? BesideCue(CuedSpeech speech)
    {
        bool isQuoted = speech.Content.Any(range => text.QuotationOf(range.First) >= 0 && text.QuotationOf(range.First) != text.QuotationOf(speech.Cue));
        foreach (WordRange range in isQuoted ? speech.Content : [])
        {
            bool isBeside = (range.First == speech.Cue + 1 || range.Last == speech.Cue - 1) && text.QuotationOf(range.First) < 0 && text.QuotationOf(range.Last) < 0;
            if (isBeside && text.Words[PartyReader.HeadIn(text, range)].Tags.Upos is "NOUN" or "PROPN" or "PRON")
            {
                return range;
            }
        }

        return null;
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
        for (int steps = 0; steps < FarthestSubject && verb >= 0 && text.Words[verb].Tags.Upos is "VERB" or "AUX"; steps++)
        {
            for (int child = text.Trees.FirstChildOf(verb); child >= 0; child = text.Trees.NextSiblingOf(child))
            {
                if (text.HasRelation(child, "nsubj"))
                {
                    bool isParty = (text.QuotationOf(child) < 0 || text.QuotationOf(child) == text.QuotationOf(cue)) && text.Words[child].Dependency.Relation == "nsubj" && text.Words[child].Tags.Upos is "NOUN" or "PROPN" or "PRON"
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
