using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Finds the phrases beside a person's name that may tell an office: right before it ("chief engineer Ann Lee"), and set off from it
/// by a comma or bracket, before or after, where the tree ties the two ("the chief engineer, Ann Lee"), or by "who" ("who chairs the board").
/// </summary>
internal sealed class OfficePhrases(AnnotatedDocument document, OfficeLexicon lexicon)
{
    private const int MostWords = 14;

    private readonly OfficeClauses _clauses = new(document, lexicon);

    /// <summary>The phrases as ranges of the document's words: right before the name, set off before it, after it, in its clause; without empty ones.</summary>
    public IEnumerable<(int First, int Last, bool IsAfter)> Around(Mention mention)
    {
        Sentence sentence = document.Parsed.Sentences[document.SentenceAt(mention.Span.Start)];
        int[] name = [.. Enumerable.Range(sentence.Words.Start.Value, sentence.Words.End.Value - sentence.Words.Start.Value).Where(word => mention.Span.Contains(SpanOf(word)))];
        return name.Length == 0 ? []
            : (mention.Kind is MentionKind.Name ? Beside(mention, (name[0], name[^1]), sentence) : []).Concat(InClause(name, sentence.Words.End.Value - 1));
    }

    private IEnumerable<(int First, int Last, bool IsAfter)> InClause(int[] name, int to) =>
        from begin in name.SelectMany(_clauses.Of)
        let end = After(begin, to)
        where end >= begin
        select (begin, end, true);

    private IEnumerable<(int First, int Last, bool IsAfter)> Beside(Mention mention, (int First, int Last) name, Sentence sentence)
    {
        (int from, int to) = (sentence.Words.Start.Value, sentence.Words.End.Value - 1);
        (int first, int last) = name;
        if (first > from && FormOf(first - 1) is not "," && !IsOfOther(first - 1) && Before(first - 1, from) is { } beside)
        {
            yield return (beside.First, beside.Last, false);
        }

        int titled = first;
        while (titled > from && mention.Title is { } title && title.Contains(SpanOf(titled - 1)))
        {
            titled--;
        }

        if (titled > from && FormOf(titled - 1) is "," && Before(titled - 2, from) is { } setOff && AreTied(setOff, (titled, last), sentence))
        {
            yield return (setOff.First, setOff.Last, false);
            yield break; // in a list the next phrase is the next person's
        }

        if (last + 2 <= to && FormOf(last + 1) is "," or "(" && BehindAge(last + 2, to) is var begin && After(begin, to) is var closing && closing >= begin
            && (IsRelative(begin) || AreTied((begin, closing), (first, last), sentence)))
        {
            yield return (begin, closing, true);
        }
    }

    /// <summary>"A spokesman <b>for</b> Ann Lee" is somebody else.</summary>
    private bool IsOfOther(int word) => document.Parsed.Words[word].Tags.Upos is "ADP";

    /// <summary>The phrase that ends at a word, or null.</summary>
    private (int First, int Last)? Before(int end, int from)
    {
        int start = end;
        while (start >= from && end - start < MostWords && IsOfPhrase(start))
        {
            start--;
        }

        while (start < end && document.Parsed.Words[start + 1].Tags.Upos is "CCONJ" or "ADP")
        {
            start++;
        }

        return start < end ? (start + 1, end) : null;
    }

    /// <summary>"Ann Lee, <b>58</b>, head of the mill": the word behind an age; the word itself where there is none.</summary>
    private int BehindAge(int word, int to) => word + 2 <= to && document.Parsed.Words[word].Tags.Upos is "NUM" && FormOf(word + 1) is "," ? word + 2 : word;

    /// <summary>"Ann Lee, <b>who chairs the board</b>".</summary>
    private bool IsRelative(int word) => document.Parsed.Words[word].Tags.Xpos is "WP" && document.Parsed.Words[word + 1].Tags.Xpos is "VBZ" or "VBP";

    /// <summary>The last word of the phrase that begins at a word; one before it where there is none, or where it runs into another name.</summary>
    private int After(int first, int to)
    {
        int last = IsRelative(first) ? first + 2 : first;
        while (last <= to && last - first < MostWords && IsOfPhrase(last))
        {
            last++;
        }

        bool isOthers = document.Parsed.Mentions.Any(mention => mention is { Kind: MentionKind.Name, Type: EntityType.Person }
            && mention.Span.Overlaps(TextSpan.Cover(SpanOf(first), SpanOf(Math.Min(last, to)))));
        return isOthers ? first - 1 : last - 1;
    }

    /// <summary>Nouns with what stands before and between them; verbs, clauses and marks end a phrase.</summary>
    private bool IsOfPhrase(int word)
    {
        WordTags tags = document.Parsed.Words[word].Tags;
        return tags.Upos switch
        {
            "NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "CCONJ" or "PART" => FormOf(word) is not "to" || tags.Upos is "ADP",
            "PRON" => tags.Xpos is "PRP$",
            "VERB" => document.Parsed.Words[word].Dependency.Relation is "amod" or "compound"
                || (tags.Xpos is "VBG" && document.Parsed.Words[word + 1].Tags.Upos is "NOUN"),
            "PUNCT" => FormOf(word) is "-" or "‐" or "’" && SpanOf(word).Start > 0 && !char.IsWhiteSpace(document.Text[SpanOf(word).Start - 1]),
            _ => false,
        };
    }

    /// <summary>Whether the tree hangs a word of the one on a word of the other.</summary>
    private bool AreTied((int First, int Last) phrase, (int First, int Last) name, Sentence sentence)
    {
        int from = sentence.Words.Start.Value;
        return Hangs(phrase, name) || Hangs(name, phrase);

        bool Hangs((int First, int Last) lower, (int First, int Last) upper) => Enumerable.Range(lower.First, lower.Last - lower.First + 1).Any(word =>
            HeadOf(word, from) is var head && head >= upper.First && head <= upper.Last
            && (document.Parsed.Words[word].Dependency.Relation is "appos" or "flat" or "nmod" or "compound" or "dep" or "parataxis" or "acl" or "list"
                || IsMatterBeside(word, head, upper, from)));
    }

    /// <summary>A person joined to what an office is of, in "the head of works and repairs, Ann Lee", is no third matter.</summary>
    private bool IsMatterBeside(int name, int head, (int First, int Last) phrase, int from) =>
        document.Parsed.Words[name].Dependency.Relation is "conj" && HeadOf(head, from) is var above && above >= phrase.First && above <= phrase.Last;

    private int HeadOf(int word, int from) => document.Parsed.Words[word].Dependency.Head is > 0 and int head ? from + head - 1 : -1;

    private TextSpan SpanOf(int word) => document.Parsed.Words[word].Form.Span;

    private string FormOf(int word) => SpanOf(word).Read(document.Text);
}
