using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>The stretches of words with one role.</summary>
internal static class RoleRuns
{
    /// <summary>Takes the role from marks at the edges of every stretch, so that it begins and ends with a word.</summary>
    public static void TrimMarks(ReportText text, CueWindow window, Span<Role> roles)
    {
        TrimStarts(text, window.Start, roles);
        for (int place = roles.Length - 1; place >= 0; place--)
        {
            bool isEdge = place + 1 == roles.Length || roles[place + 1] != roles[place];
            roles[place] = isEdge && text.IsMark(window.Start + place) ? Role.None : roles[place];
        }
    }

    /// <summary>The stretches of a window that have a role, in order; each ends with its paragraph.</summary>
    public static ImmutableArray<WordRange> Of(ReportText text, CueWindow window, ReadOnlySpan<Role> roles, Role role)
    {
        var runs = ImmutableArray.CreateBuilder<WordRange>();
        for (int place = 0; place < roles.Length; place++)
        {
            int word = window.Start + place;
            if (roles[place] == role && runs.Count > 0 && runs[^1].Last == word - 1 && text.SentenceAt(word - 1).Paragraph == text.SentenceAt(word).Paragraph)
            {
                runs[^1] = runs[^1] with { Last = word };
            }
            else if (roles[place] == role)
            {
                runs.Add(new WordRange(word, word));
            }
        }

        return runs.ToImmutable();
    }

    private static void TrimStarts(ReportText text, int start, Span<Role> roles)
    {
        for (int place = 0; place < roles.Length; place++)
        {
            bool isEdge = place == 0 || roles[place - 1] != roles[place];
            roles[place] = isEdge && text.IsMark(start + place) ? Role.None : roles[place];
        }
    }
}
