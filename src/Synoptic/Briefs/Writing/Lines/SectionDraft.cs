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
    private readonly List<(LineCandidate Candidate, BriefLine Line)> _taken = [];
    private int _next;

    /// <summary>What finds the lines.</summary>
    public IBriefSection Section { get; } = section;

    /// <summary>The lines that it has, those of one group one after another.</summary>
    public IReadOnlyList<BriefLine> Lines => Section.IsInTextOrder
        ? [.. _taken.Select(taken => taken.Line).OrderBy(line => line.Citations[0].Document).ThenBy(line => line.Citations[0].Sentence)]
        : [.. _taken.OrderBy(taken => _taken.FindIndex(first => first == taken || (taken.Candidate.Group is { } group && first.Candidate.Group == group))).Select(taken => taken.Line)];

    /// <summary>How many lines it has.</summary>
    public int Taken => _taken.Count;

    /// <summary>How many lines it could have.</summary>
    public int Found => candidates.Length;

    /// <summary>Takes the next line that says something new; false where there is none.</summary>
    public bool TryTake()
    {
        while (_next < candidates.Length)
        {
            LineCandidate candidate = candidates[_next++];
            if ((takesMinor || !candidate.IsMinor) && (candidate.IsHeadline || told?.Restates(candidate, Section) is not true)
                && Write(candidate) is var line && (candidate.IsHeadline || told?.Repeats(line, Section) is not true))
            {
                told?.Add(candidate, line, Section);
                _taken.Add((candidate, line));
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives up the lines that say no more, now that the other sections have theirs.</summary>
    public void DropRestated() => _taken.RemoveAll(taken => told is not null && !taken.Candidate.Adds(told));

    private BriefLine Write(LineCandidate candidate) => candidate is { WriteNext: { } next, Group: { } group } && _taken.Any(taken => taken.Candidate.Group == group)
        ? next()
        : candidate.Write();
}
