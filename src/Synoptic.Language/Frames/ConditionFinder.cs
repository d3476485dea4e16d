using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds the condition under which something is told: "unless new fields are found", "should the governor resign".</summary>
internal sealed class ConditionFinder(SyntaxReading syntax)
{
    /// <summary>The span of the first condition below the word that does not hold the word itself, or null.</summary>
    public TextSpan? Below(int word)
    {
        for (int marker = syntax.Trees.FirstOf(word); marker <= syntax.Trees.LastOf(word); marker++)
        {
            if (ClauseOf(marker) is { } clause && clause != word && !Holds(clause, word))
            {
                int end = Math.Max(marker, syntax.Trees.LastOf(clause));
                while (end > marker && syntax.Upos(end) == "PUNCT")
                {
                    end--;
                }

                return TextSpan.Cover(syntax.Words[marker].Form.Span, syntax.Words[end].Form.Span);
            }
        }

        return null;
    }

    private bool Holds(int clause, int word) => syntax.Trees.FirstOf(clause) <= word && word <= syntax.Trees.LastOf(clause);

    /// <summary>The head of the condition that the word opens, or null.</summary>
    private int? ClauseOf(int marker)
    {
        string form = syntax.Form(marker).ToString().ToLowerInvariant();
        int head = syntax.Trees.HeadOf(marker);
        return syntax.Relation(marker) switch
        {
            "mark" when form is "if" or "unless" => head,
            "advcl" when form is "provided" or "providing" or "assuming" or "supposing" => marker,
            "mark" or "cc" when form is "provided" or "providing" or "assuming" or "supposing" => head,
            "aux" when form is "should" or "were" or "had" && IsInverted(marker, head) => head,
            _ => null,
        };
    }

    private bool IsInverted(int auxiliary, int verb)
    {
        int subject = syntax.Child(verb, "nsubj");
        return subject > auxiliary && syntax.Trees.FirstOf(subject) == auxiliary + 1;
    }
}
