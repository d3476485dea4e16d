using System.Collections.Immutable;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Finds who cites whom around a cue: "X, citing Y, said", "X cites Y as saying", "Y was quoted by X as saying".</summary>
internal sealed class CitingReader(ReportText text)
{
    private const int FarthestAbove = 3;
    private const int LongestSubject = 8;

    /// <summary>Who cites whom for what the cue introduces, or null.</summary>
    public Citing? Read(CuedSpeech speech) => Above(speech) ?? Beside(speech) ?? After(speech);

    private static bool IsCiting(ReportText text, int word) => text.Words[word].Tags.Lemma is "cite" or "quote" && text.Words[word].Tags.Upos == "VERB";

    /// <summary>The cue hangs on a word of citing.</summary>
    private Citing? Above(CuedSpeech speech)
    {
        int verb = speech.Cue;
        for (int steps = 0; steps <= FarthestAbove && verb >= 0; steps++, verb = text.Trees.HeadOf(verb))
        {
            if (!IsCiting(text, verb) || (verb != speech.Cue && speech.Content.Any(range => range.Contains(verb))))
            {
                continue;
            }

            var frame = CueFrame.Of(text, verb);
            bool isPassive = frame.Subject >= 0 && text.HasRelation(frame.Subject, "nsubj:pass");
            int by = isPassive ? AgentOf(verb) : frame.Subject;
            int cited = isPassive ? frame.Subject : frame.Object;
            bool isOwn = verb == speech.Cue;
            if (cited >= 0 && (isPassive || !isOwn) && !speech.Content.Any(range => range.Contains(cited)))
            {
                return new Citing(verb, PhraseOf(by, speech.Cue), Phrase(cited), isOwn);
            }
        }

        return null;
    }

    /// <summary>A word of citing hangs on the cue or on its source.</summary>
    private Citing? Beside(CuedSpeech speech)
    {
        int source = speech.Source.IsEmpty ? ReportText.None : PartyReader.HeadIn(text, speech.Source[0]);
        foreach (int above in (ReadOnlySpan<int>)[speech.Cue, source])
        {
            for (int child = above < 0 ? above : text.Trees.FirstChildOf(above); child >= 0; child = text.Trees.NextSiblingOf(child))
            {
                bool isCiting = IsCiting(text, child) && text.Words[child].Tags.Xpos == "VBG";
                if (isCiting && CueFrame.Of(text, child).Object is var cited && cited >= 0 && IsParty(cited) && !speech.Content.Any(range => range.Contains(cited)))
                {
                    return new Citing(child, speech.Source.RemoveAll(range => range.Contains(child)) is { IsEmpty: false } outer ? outer : Before(speech.Source, child), Phrase(cited), true);
                }
            }
        }

        return null;
    }

    /// <summary>The next sentence says no more than whom the same party cites: "N reported S. It cited Y."</summary>
    private Citing? After(CuedSpeech speech)
    {
        int next = text.SentenceOf(speech.Cue) + 1;
        if (speech.Source is not [var source] || next >= text.Parsed.Sentences.Length || text.Parsed.Sentences[next].Paragraph != text.SentenceAt(speech.Cue).Paragraph)
        {
            return null;
        }

        int verb = text.Parsed.Sentences[next].Words.Start.Value;
        int furthest = Math.Min(text.Parsed.Sentences[next].Words.End.Value, verb + LongestSubject);
        while (verb < furthest && !IsCiting(text, verb))
        {
            verb++;
        }

        if (verb == furthest || text.Trees.HeadOf(verb) >= 0)
        {
            return null;
        }

        var frame = CueFrame.Of(text, verb);
        bool isSame = frame.Subject >= 0 && (text.Is(frame.Subject, "it", "they") ? text.Trees.HeadOf(speech.Cue) < 0 : text.Form(frame.Subject).SequenceEqual(text.Form(PartyReader.HeadIn(text, source))));
        return isSame && frame.Clause < 0 && frame.Object >= 0 && IsParty(frame.Object)
            ? new Citing(verb, [source], Phrase(frame.Object), true)
            : null;
    }

    /// <summary>The source without what it says of its citing.</summary>
    private ImmutableArray<WordRange> Before(ImmutableArray<WordRange> source, int verb)
    {
        int last = text.Trees.FirstOf(verb) - 1;
        return
        [
            .. source.Where(range => range.First <= last).Select(range =>
            {
                int end = Math.Min(range.Last, last);
                while (end > range.First && text.IsMark(end))
                {
                    end--;
                }

                return new WordRange(range.First, end);
            }),
        ];
    }

    /// <summary>Somebody or something that can say: not the figures that are cited.</summary>
    private bool IsParty(int word) => text.NameOf(word) >= 0 || text.PartyKind(word) > 0 || text.Words[word].Tags.Upos is "PROPN" or "PRON";

    private int AgentOf(int verb)
    {
        for (int child = text.Trees.FirstChildOf(verb); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.HasRelation(child, "obl") && text.Trees.FirstChildOf(child) is var first && first >= 0 && text.Is(first, "by", "in", "on"))
            {
                return child;
            }
        }

        return ReportText.None;
    }

    /// <summary>The phrase of a head without the cue that the tree may hang on it: "quoted in N vowing".</summary>
    private ImmutableArray<WordRange> PhraseOf(int head, int cue)
    {
        if (head < 0)
        {
            return [];
        }

        WordRange phrase = Phrase(head);
        return [cue > head && phrase.Contains(cue) ? phrase with { Last = cue - 1 } : phrase];
    }

    private WordRange Phrase(int head) => new PartyPhrase(text).Of(head);
}
