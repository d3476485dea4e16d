using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>What is seen of a word to tell whether it is the head of a cue.</summary>
internal static class CueFeatures
{
    /// <summary>Room for the features of one word.</summary>
    public const int Most = 64;

    private const int LongSentence = 40;

    /// <summary>Writes the features of a word and gives their number, the same for every word.</summary>
    public static int Write(ReportText text, int word, Span<uint> hashes)
    {
        var features = new FeatureList(hashes);
        uint lemma = text.Lemma(word);
        var frame = CueFrame.Of(text, word);
        AddWord(ref features, text, word, lemma);
        AddTree(ref features, text, word, frame);
        AddFrame(ref features, text, lemma, frame);
        AddPlace(ref features, text, word, lemma, frame);
        return features.Count;
    }

    private static void AddWord(ref FeatureList features, ReportText text, int word, uint lemma)
    {
        features.Add(0);
        features.Add(lemma);
        features.Add(lemma, text.Upos(word));
        features.Add(lemma, text.Xpos(word));
        features.Add(text.Xpos(word), text.Relation(word));
        features.Add(lemma, text.Relation(word));
        features.Add(FeatureHash.OfText(text.Form(word)));
        features.Add(text.Lemma(word - 1));
        features.Add(text.Lemma(word + 1));
        features.Add(text.Lemma(word - 1), lemma);
        features.Add(lemma, text.Lemma(word + 1));
        features.Add(lemma, text.Upos(word - 1), text.Upos(word + 1));
        features.Add(text.Xpos(word), text.Xpos(word - 1), text.Xpos(word + 1));
        features.Add(text.Lemma(word - 2), text.Upos(word));
        features.Add(text.Lemma(word + 2), text.Upos(word));
        features.Add(lemma, text.Xpos(word + 1), text.Xpos(word + 2));
        ReadOnlySpan<char> form = text.Form(word);
        features.Add(FeatureHash.OfText(form.Length > 3 ? form[^3..] : form), text.Upos(word));
        features.Add(FeatureHash.OfText(form.Length > 4 ? form[..4] : form), text.Upos(word));
    }

    private static void AddTree(ref FeatureList features, ReportText text, int word, CueFrame frame)
    {
        int head = text.Trees.HeadOf(word);
        uint relation = text.Relation(word);
        features.Add(relation, text.Lemma(head));
        features.Add(relation, text.Upos(head), text.Upos(word));
        features.Add(text.Lemma(word), text.Lemma(head));
        features.Add(relation, head < 0 ? 0 : text.Relation(head), text.Upos(word));
        features.Add(text.Upos(word), text.Lemma(frame.Subject));
        features.Add(text.Lemma(word), text.Lemma(frame.Subject));
        features.Add(text.Lemma(word), text.Lemma(frame.Object));
        features.Add(text.Lemma(word), text.Lemma(frame.Case));
        features.Add(text.Lemma(word), text.Lemma(frame.Auxiliary));
        features.Add(text.Lemma(word), text.Lemma(frame.Oblique), text.Lemma(frame.ObliqueCase));
        features.Add(text.Upos(word), text.Upos(frame.Clause), text.Lemma(frame.ClauseMark));
        features.Add(text.Lemma(word), text.Upos(frame.Clause), text.Lemma(frame.ClauseMark));
    }

    private static void AddFrame(ref FeatureList features, ReportText text, uint lemma, CueFrame frame)
    {
        uint subject = Kind(text, frame.Subject);
        uint listed = text.ReportingKind(frame.Word);
        uint upos = text.Upos(frame.Word);
        features.Add(listed, frame.Signature);
        features.Add(listed, upos, text.Relation(frame.Word));
        features.Add(listed, subject, upos);
        features.Add(listed, text.Xpos(frame.Word), text.Lemma(frame.ClauseMark));
        features.Add(frame.Signature, upos);
        features.Add(frame.Signature, lemma);
        features.Add(subject, lemma);
        features.Add(subject, frame.Signature, upos);
        features.Add(subject, text.Relation(frame.Word), upos);
        features.Add(Kind(text, frame.Object), lemma);
    }

    private static void AddPlace(ref FeatureList features, ReportText text, int word, uint lemma, CueFrame frame)
    {
        var sentence = text.SentenceAt(word);
        (int start, int end) = (sentence.Words.Start.Value, sentence.Words.End.Value);
        uint quotation = QuoteState(text, word, start, end);
        uint first = text.SentenceOf(word) == 0 ? 1u : 0;
        uint edge = word == start ? 1u : word >= end - 2 ? 2u : 0;
        features.Add(quotation, lemma);
        features.Add(quotation, text.Upos(word), text.Relation(word));
        features.Add(quotation, frame.Signature);
        features.Add(first, lemma);
        features.Add(first, edge, text.Upos(word));
        features.Add(edge, lemma);
        features.Add((uint)Math.Min(end - start, LongSentence) / 5, text.Xpos(word));
        features.Add(text.Lemma(end - 1), lemma);
    }

    /// <summary>Inside a quotation or out, beside one or not, in a sentence with one or without.</summary>
    private static uint QuoteState(ReportText text, int word, int start, int end)
    {
        bool before = false;
        bool after = false;
        int own = text.QuotationOf(word);
        for (int other = Math.Max(start, word - 12); other < Math.Min(end, word + 12); other++)
        {
            bool quoted = text.QuotationOf(other) is var quotation && quotation >= 0 && quotation != own;
            before |= quoted && other < word;
            after |= quoted && other > word;
        }

        return (own >= 0 ? 4u : 0) | (before ? 2u : 0) | (after ? 1u : 0);
    }

    private static uint Kind(ReportText text, int word) => word < 0
        ? 0
        : text.NameOf(word) is var name && name >= 0
            ? 1 + (uint)text.Parsed.Mentions[name].Type
            : text.PartyKind(word) is var kind and not 0 ? 10 + kind : text.Upos(word);
}
