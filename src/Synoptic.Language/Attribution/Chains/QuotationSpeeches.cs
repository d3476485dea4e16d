using System.Collections.Immutable;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>
/// Gives quotations that no cue has a cue by their place: one that goes on at once with what was quoted before belongs
/// to its cue; a verb with its subject right behind the closing mark is a cue, whatever verb it is ("snapped", "posted").
/// </summary>
internal sealed class QuotationSpeeches(ReportText text)
{
    private const int FewestWords = 3;
    private const int FarthestVerb = 24;

    private readonly PartyPhrase _phrases = new(text);

    /// <summary>The speeches with those added, in order of their cues.</summary>
    public ImmutableArray<CuedSpeech> Add(ImmutableArray<CuedSpeech> speeches)
    {
        List<CuedSpeech> all = [.. speeches];
        int[] owners = OwnersOf(all);
        HashSet<int> cues = [.. speeches.Select(speech => speech.Cue)];
        for (int quotation = 0; quotation < owners.Length; quotation++)
        {
            if (owners[quotation] >= 0 || WordsOf(quotation) is not { IsEmpty: false } words)
            {
                continue;
            }

            bool isLong = words.Sum(range => range.Length) >= FewestWords;
            if (IsClosed(quotation) && Beside(quotation, words) is { } speech && (isLong || IsSure(speech.Cue)) && cues.Add(speech.Cue))
            {
                owners[quotation] = all.Count;
                all.Add(speech);
            }
            else if (isLong && (Goer(all, owners, quotation) ?? Reasoner(all, quotation)) is { } owner)
            {
                owners[quotation] = owner;
                all[owner] = all[owner] with { Content = all[owner].Content.AddRange(words) };
            }
        }

        return [.. all.OrderBy(speech => speech.Cue)];
    }

    private int? Goer(List<CuedSpeech> speeches, int[] owners, int quotation) =>
        quotation > 0 && owners[quotation - 1] is var owner and >= 0 && GoesOn(speeches[owner], quotation) ? owner : null;

    /// <summary>The speech that ends right before "because", "but" or the like and the quotation: "she says that she has stopped, because “…”".</summary>
    private int? Reasoner(List<CuedSpeech> speeches, int quotation)
    {
        int last = text.FirstAt(text.Quotations[quotation].Outer.Start) - 1;
        int joint = last;
        while (joint > 0 && (text.IsMark(joint) || text.Words[joint].Tags.Upos is "CCONJ" or "SCONJ"))
        {
            joint--;
        }

        int found = joint < last ? speeches.FindIndex(speech => speech.Content[^1].Last == joint && speech.Cue < joint && text.SentenceOf(speech.Cue) == text.SentenceOf(last)) : ReportText.None;
        return found >= 0 ? found : null;
    }

    private bool IsSure(int cue) => AttributionLexicon.Listed(text, cue) is { IsSure: true };

    /// <summary>For each quotation, the speech that has words of it as content and its cue outside, or -1.</summary>
    private int[] OwnersOf(List<CuedSpeech> speeches)
    {
        int[] owners = new int[text.Quotations.Length];
        Array.Fill(owners, -1);
        for (int speech = 0; speech < speeches.Count; speech++)
        {
            int own = text.QuotationOf(speeches[speech].Cue);
            foreach (int word in speeches[speech].Content.SelectMany(range => Enumerable.Range(range.First, range.Length)))
            {
                if (text.QuotationOf(word) is var quotation && quotation >= 0 && quotation != own)
                {
                    owners[quotation] = speech;
                }
            }
        }

        return owners;
    }

    private ImmutableArray<WordRange> WordsOf(int quotation) =>
    [
        .. text.Quotations[quotation].Segments
            .Select(segment => (First: text.FirstAt(segment.Start), Last: text.FirstAt(segment.End) - 1))
            .Where(range => range.Last >= range.First)
            .Select(range => new WordRange(range.First, range.Last)),
    ];

    /// <summary>Whether a comma or stop shows that the words are speech and no mere mention of words.</summary>
    private bool IsClosed(int quotation)
    {
        TextSpan outer = text.Quotations[quotation].Outer;
        char last = text.Text[text.Quotations[quotation].Segments[^1].End - 1];
        return last is ',' or '.' or '?' or '!' or '…' or '—' || (outer.End < text.Text.Length && text.Text[outer.End] == ',');
    }

    /// <summary>The verb behind the closing mark whose subject stands right there, whatever clauses tell of it: "X, who …, had warned".</summary>
    private CuedSpeech? Beside(int quotation, ImmutableArray<WordRange> words)
    {
        int start = text.FirstAt(text.Quotations[quotation].Outer.End);
        while (start < text.Words.Length && text.Is(start, ",", "–", "—", "-"))
        {
            start++;
        }

        int end = start < text.Words.Length && text.SentenceOf(start) == text.SentenceOf(words[^1].Last) ? text.SentenceAt(start).Words.End.Value : start;
        for (int word = start; word < Math.Min(end, start + FarthestVerb) && text.QuotationOf(word) < 0; word++)
        {
            if (IsFinite(word) && SubjectOf(word, start) is { } subject)
            {
                return new CuedSpeech(word, [subject], words);
            }
        }

        return null;
    }

    private bool IsFinite(int word) => text.Words[word].Tags is { Upos: "VERB" } tags
        && (tags.Xpos is "VBD" or "VBZ" or "VBP" || (tags.Xpos is "VBN" && CueFrame.Of(text, word).Auxiliary >= 0));

    private WordRange? SubjectOf(int verb, int start)
    {
        for (int child = text.Trees.FirstChildOf(verb); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            bool isPlaced = child >= start && text.QuotationOf(child) < 0 && text.Words[child].Tags.Upos is "NOUN" or "PROPN" or "PRON";
            bool isSubject = text.HasRelation(child, "nsubj") || (verb == start && child > verb && text.HasRelation(child, "obj"));
            if (isPlaced && isSubject && _phrases.Of(child) is var phrase && (verb == start ? phrase.First == verb + 1 : phrase.First == start))
            {
                return phrase;
            }
        }

        return IsSure(verb) ? PhraseBetween(start, verb) : null;
    }

    /// <summary>
    /// The phrase, with the clauses that tell of it, that fills the words from the closing mark to a listed cue: the tree may hang it on
    /// the quotation, as if it were in apposition.
    /// </summary>
    private WordRange? PhraseBetween(int start, int verb)
    {
        int last = verb - 1;
        while (last > start && (text.IsMark(last) || text.Words[last].Tags.Upos is "AUX" or "ADV"))
        {
            last--;
        }

        int head = PartyReader.HeadIn(text, new WordRange(start, last));
        bool isParty = text.Words[head].Tags.Upos is "NOUN" or "PROPN" or "PRON";
        WordRange phrase = _phrases.Of(head);
        return isParty && phrase.First == start && phrase.Last == last ? phrase : null;
    }

    /// <summary>Whether nothing stands between the speech so far and the quotation but the end of a sentence, or of a paragraph that both fill.</summary>
    private bool GoesOn(CuedSpeech speech, int quotation)
    {
        int first = text.FirstAt(text.Quotations[quotation].Outer.Start);
        int last = Math.Max(speech.Cue, Math.Max(speech.Content[^1].Last, speech.Source.IsEmpty ? 0 : speech.Source[^1].Last));
        if (first <= last || first >= text.Words.Length)
        {
            return false;
        }

        (Sentence before, Sentence after) = (text.SentenceAt(last), text.SentenceAt(first));
        bool isNext = text.SentenceOf(first) - text.SentenceOf(last) <= 1 && after.Words.Start.Value == first;
        bool isClosed = text.Quotations[quotation - 1].IsClosed && text.Quotations[quotation].IsClosed; // open ones end with their paragraph
        bool fills = after.Words.End.Value <= text.FirstAt(text.Quotations[quotation].Outer.End) || text.Quotations[quotation].Outer.End >= after.Span.End;
        return isNext && (before.Paragraph == after.Paragraph || (after.Paragraph == before.Paragraph + 1 && fills && isClosed));
    }
}
