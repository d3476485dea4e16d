namespace Synoptic.Language.Predicates;

/// <summary>
/// Nouns that tell what somebody is where the tree hangs them as something else: an opening one as one more subject
/// ("<b>A member</b> since 1921, Peru left"), a closing one as one more joined noun ("Peru and Chile, <b>allies</b> since 1912").
/// </summary>
internal sealed class LooseAppositions(SyntaxReading syntax)
{
    /// <summary>Whether the word is one.</summary>
    public bool Holds(int word) => syntax.Upos(word) == "NOUN" && (IsOpening(word) || IsClosing(word));

    /// <summary>The first of those of whom it tells; the word is one.</summary>
    public int ToldOf(int word) => IsOpening(word) ? NextSubject(word) : syntax.Trees.HeadOf(word);

    private bool IsOpening(int word) => syntax.Relation(word) is "nsubj" && syntax.Child(word, "case") < 0 && syntax.Child(word, "conj") < 0
        && NextSubject(word) is >= 0 and int subject && IsAfterComma(subject);

    private int NextSubject(int word)
    {
        int next = syntax.Trees.NextSiblingOf(word);
        while (next >= 0 && !(syntax.Relation(next) is "nsubj" && syntax.Upos(next) is "PROPN" or "NOUN" && next < syntax.Trees.HeadOf(word)))
        {
            next = syntax.Trees.NextSiblingOf(next);
        }

        return next;
    }

    /// <summary>A bare plural after a comma, where the list has been closed with "and" before it.</summary>
    private bool IsClosing(int word)
    {
        bool isBare = syntax.Relation(word) is "conj" && syntax.Xpos(word) == "NNS" && syntax.Child(word, "cc") < 0 && syntax.Child(word, "det") < 0;
        return isBare && IsAfterComma(word) && IsClosed(word);
    }

    private bool IsClosed(int word)
    {
        bool isClosed = false;
        int head = syntax.Trees.HeadOf(word);
        for (int joined = syntax.Trees.FirstChildOf(head); joined >= 0; joined = syntax.Trees.NextSiblingOf(joined))
        {
            if (syntax.Relation(joined) is "conj" && syntax.Child(joined, "cc") >= 0)
            {
                isClosed = joined < word;
            }
        }

        return isClosed;
    }

    private bool IsAfterComma(int word)
    {
        int first = syntax.Trees.FirstOf(word);
        return syntax.Form(first) is "," || (first > 0 && syntax.Form(first - 1) is ",");
    }
}
