using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>The words of one sentence with what hangs on what; words by their index in the document.</summary>
internal sealed class SentenceTree(AnnotatedDocument document, Sentence sentence)
{
    private const int Deepest = 4; // "the news agency Meridian": the name hangs on a noun that the verb governs

    /// <summary>The sentence.</summary>
    public TextSpan Span => sentence.Span;

    /// <summary>Its first word.</summary>
    public int First => sentence.Words.Start.Value;

    /// <summary>Its last word.</summary>
    public int Last => sentence.Words.End.Value - 1;

    /// <summary>The text from one word to another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.Cover(document.Parsed.Words[first].Form.Span, document.Parsed.Words[last].Form.Span);

    /// <summary>Whether a noun is that by or according to which something is: "by a list", "according to the note".</summary>
    public bool IsTellingPlace(int word) => Enumerable.Range(First, Last - First + 1).Any(child =>
        HeadOf(child) == word && RelationOf(child) is "case" && LemmaOf(child) is "accord" or "according" or "per")
        || (RelationOf(word) is "nmod" && HeadOf(word) is { } head && LemmaOf(head) is "count" or "account" or "word" or "reckoning" or "tally");

    /// <summary>Whether something is said in a paper: "it said <b>in its latest report</b>".</summary>
    public bool IsInPaper(Func<string, bool> isPaper) => Enumerable.Range(First, Last - First + 1).Any(word =>
        isPaper(LemmaOf(word)) && RelationOf(word) is "obl"
        && Enumerable.Range(First, Last - First + 1).Any(child => HeadOf(child) == word && RelationOf(child) is "case" && LemmaOf(child) is "in"));

    /// <summary>The dictionary form of a word.</summary>
    public string LemmaOf(int word) => document.Parsed.Words[word].Tags.Lemma;

    /// <summary>The relation of a word to its head.</summary>
    public string RelationOf(int word) => document.Parsed.Words[word].Dependency.Relation;

    /// <summary>The verb that a name is an argument of: up over the nouns that it is beside or part of; null where there is none.</summary>
    public int? GovernorOf(int word)
    {
        for (int depth = 0; depth < Deepest && HeadOf(word) is { } head; depth++)
        {
            if (document.Parsed.Words[head].Tags.Upos is "VERB")
            {
                return RelationOf(word) is "nsubj" or "obj" or "iobj" or "obl" or "obl:agent" ? head : null;
            }

            if (RelationOf(word) is not ("appos" or "flat" or "compound" or "nmod"))
            {
                return null;
            }

            word = head;
        }

        return null;
    }

    /// <summary>Whether a name, or a noun that it is beside or part of, is that according to which something is: "according to the weekly Kompass".</summary>
    public bool IsToldBy(int word)
    {
        int? above = word;
        for (int depth = 0; depth < Deepest && above is { } at; depth++)
        {
            if (IsTellingPlace(at))
            {
                return true;
            }

            above = RelationOf(at) is "appos" or "flat" or "compound" or "nmod" ? HeadOf(at) : null;
        }

        return false;
    }

    /// <summary>The words that hang on a word, itself included: the first and the last.</summary>
    public (int First, int Last) PhraseOf(int word)
    {
        int[] hanging = [.. Enumerable.Range(First, Last - First + 1).Where(other => HangsOn(other, word))];
        return (hanging[0], hanging[^1]);
    }

    /// <summary>The words that hang on those of a span, themselves included.</summary>
    public (int First, int Last) PhraseOf(TextSpan span)
    {
        int[] words = [.. Enumerable.Range(First, Last - First + 1).Where(word => span.Contains(document.Parsed.Words[word].Form.Span))];
        if (words.Length == 0)
        {
            return (First, First - 1);
        }

        (int First, int Last) whole = PhraseOf(words.FirstOrDefault(word => HeadOf(word) is not { } head || !words.Contains(head)));
        return (Math.Min(words[0], whole.First), Math.Max(words[^1], whole.Last));
    }

    /// <summary>Whether a word of the span passes a test of its dictionary form.</summary>
    public bool Any(TextSpan span, Func<string, bool> test) =>
        Enumerable.Range(First, Last - First + 1).Any(word => span.Contains(document.Parsed.Words[word].Form.Span) && test(LemmaOf(word)));

    private bool HangsOn(int word, int above)
    {
        int? current = word;
        for (int depth = First; depth <= Last && current is { } at && at != above; depth++)
        {
            current = HeadOf(at);
        }

        return current == above;
    }

    private int? HeadOf(int word) => document.Parsed.Words[word].Dependency.Head is > 0 and int head ? First + head - 1 : null;
}
