using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Finds the phrases by which a clause says what office somebody holds: "Ann Lee <b>is the head of the mill</b>", "Ann Lee works <b>as a
/// harbour pilot</b>", "the club dismissed Ann Lee <b>as coach</b>". What somebody becomes or was is another matter.
/// </summary>
internal sealed class OfficeClauses(AnnotatedDocument document, OfficeLexicon lexicon)
{
    /// <summary>The first words of the phrases for the office of whom a word names; the word is the head of its mention.</summary>
    public IEnumerable<int> Of(int name)
    {
        Sentence sentence = document.Parsed.Sentences[document.SentenceAt(document.Parsed.Words[name].Form.Span.Start)];
        (int from, int to) = (sentence.Words.Start.Value, sentence.Words.End.Value - 1);
        int governor = HeadOf(name, from);
        string relation = document.Parsed.Words[name].Dependency.Relation;
        if (governor < 0 || relation is not ("nsubj" or "nsubj:pass" or "obj"))
        {
            yield break;
        }

        for (int word = Math.Min(name, governor) + 1; word < to; word++)
        {
            bool isCopula = relation is "nsubj" && HeadOf(word, from) == governor && document.Parsed.Words[word] is { Dependency.Relation: "cop", Tags.Xpos: "VBZ" or "VBP" };
            bool isAs = HeadOf(word, from) is var noun && noun > governor && HeadOf(noun, from) == governor && lexicon.IsHolding(document.Parsed.Words[governor].Tags.Lemma)
                && document.Parsed.Words[word] is { Dependency.Relation: "case", Tags.Lemma: "as" };
            if ((isCopula && word > name && word < governor) || isAs)
            {
                yield return word + 1;
            }
        }
    }

    private int HeadOf(int word, int from) => document.Parsed.Words[word].Dependency.Head is > 0 and int head ? from + head - 1 : -1;
}
