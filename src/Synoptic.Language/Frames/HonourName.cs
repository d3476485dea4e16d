using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Tells an honour without those who receive it: "<b>a bust</b> of the singer Maria Pons", "<b>nineteen rounds</b> for the Khedive".</summary>
internal static class HonourName
{
    private const string Honour = "honour";

    /// <summary>The roles, an honour of which ends before the phrase that names its receiver.</summary>
    public static List<FrameRole> Shorten(string type, List<FrameRole> roles, SyntaxReading syntax)
    {
        if (type != Honour || roles.Find(role => role.Role == Honour) is not { } honour
            || roles.Find(role => role.Role is "receiver" && honour.Filler.Span.Contains(role.Filler.Span)) is not { } receiver)
        {
            return roles;
        }

        int end = EndBefore(syntax.HeadOf(honour.Filler.Span), syntax.FirstAt(receiver.Filler.Span.Start), syntax);
        var shortened = new TextSpan(honour.Filler.Span.Start, Math.Max(end, honour.Filler.Span.Start));
        return shortened.Length == 0 ? roles : [.. roles.Where(role => role != honour), honour with { Filler = honour.Filler with { Span = shortened, Mention = null } }];
    }

    /// <summary>Where the honour ends: before the phrase after its head word that holds the receiver; its start where no phrase after it does.</summary>
    private static int EndBefore(int head, int receiver, SyntaxReading syntax)
    {
        for (int child = syntax.Trees.FirstChildOf(head); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (child > head && syntax.Trees.FirstOf(child) <= receiver && receiver <= syntax.Trees.LastOf(child))
            {
                return syntax.Words[Math.Max(syntax.Trees.FirstOf(child) - 1, head)].Form.Span.End;
            }
        }

        return 0;
    }
}
