using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>A section while the lines of a brief are dealt out.</summary>
/// <param name="section">The section.</param>
/// <param name="candidates">What it could say, the most important first.</param>
/// <param name="told">What all sections have told, or null where lines may restate one another.</param>
/// <param name="takesMinor">Whether minor candidates have a place.</param>
internal sealed class SectionDraft(IBriefSection section, ImmutableArray<LineCandidate> candidates, ToldThings? told, bool takesMinor)
{
    private readonly List<BriefLine> _lines = [];
    private int _next;

    /// <summary>What finds the lines.</summary>
    public IBriefSection Section { get; } = section;

    /// <summary>The lines that it has.</summary>
    public IReadOnlyList<BriefLine> Lines => Section.IsInTextOrder
        ? [.. _lines.OrderBy(line => line.Citations[0].Document).ThenBy(line => line.Citations[0].Sentence)]
        : _lines;

    /// <summary>How many lines it has.</summary>
    public int Taken => _lines.Count;

    /// <summary>How many lines it could have.</summary>
    public int Found => candidates.Length;

    /// <summary>Takes the next line that says something new; false where there is none.</summary>
    public bool TryTake()
    {
        while (_next < candidates.Length)
        {
            LineCandidate candidate = candidates[_next++];
            if ((takesMinor || !candidate.IsMinor) && told?.Restates(candidate, Section) is not true
                && candidate.Write() is var line && told?.Repeats(line, Section) is not true)
            {
                told?.Add(candidate, line, Section);
                _lines.Add(line);
                return true;
            }
        }

        return false;
    }
}
