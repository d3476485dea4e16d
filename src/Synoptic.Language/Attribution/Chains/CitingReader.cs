using System.Collections.Immutable;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Finds who cites whom around a cue: "X, citing Y, said", "X cites Y as saying", "Y was quoted by X as saying".</summary>
internal sealed class CitingReader(ReportText text)
{
    private const int FarthestAbove = 3;

    /// <summary>Who cites whom for what the cue introduces, or null.</summary>
    public Citing? Read(CuedSpeech speech) => Above(speech) ?? Beside(speech);

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
                return new Citing(verb, PhraseOf(by), Phrase(cited), isOwn);
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

    private ImmutableArray<WordRange> PhraseOf(int head) => head < 0 ? [] : [Phrase(head)];

    private WordRange Phrase(int head) => new PartyPhrase(text).Of(head);
}
