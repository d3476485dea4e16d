namespace Synoptic.Language.Predicates;

/// <summary>
/// Finds to whom it was done where a participle opens the sentence and they follow a colon, and by whom: "Suspended on
/// Monday: <b>the club</b>, by <b>the league</b>".
/// </summary>
internal sealed class AnnouncedReader(SyntaxReading syntax)
{
    /// <summary>How many words may stand between the participle and the colon.</summary>
    private const int LongestOpening = 8;

    /// <summary>The head of what follows the colon, or -1 where the word is no such participle.</summary>
    public int ObjectOf(int verb)
    {
        bool isOpening = syntax.Relation(verb) is "root" && syntax.Trees.FirstOf(verb) == verb && syntax.Xpos(verb) is "VBN" or "VBD" && syntax.Child(verb, "nsubj") < 0;
        int colon = isOpening ? ColonAfter(verb) : SyntaxReading.None;
        if (colon < 0)
        {
            return SyntaxReading.None;
        }

        for (int word = colon + 1; word <= syntax.Trees.LastOf(verb); word++)
        {
            if (syntax.Upos(word) is "NOUN" or "PROPN" && syntax.Trees.HeadOf(word) < colon)
            {
                return word;
            }
        }

        return SyntaxReading.None;
    }

    /// <summary>Who did it, told after those to whom it was done; -1 without.</summary>
    public int AgentOf(int announced)
    {
        for (int child = syntax.Trees.FirstChildOf(announced); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (child > announced && syntax.Relation(child) is "nmod" && syntax.Marker(child, "case") is "by")
            {
                return child;
            }
        }

        return SyntaxReading.None;
    }

    private int ColonAfter(int verb)
    {
        int last = Math.Min(verb + LongestOpening, syntax.Trees.LastOf(verb));
        for (int word = verb + 1; word <= last; word++)
        {
            if (syntax.Form(word) is ":")
            {
                return word;
            }
        }

        return SyntaxReading.None;
    }
}
