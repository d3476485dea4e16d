using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Matrix;

/// <summary>Which claims the coverage matrix shows, and what each report does with each of them.</summary>
internal sealed class CoverageGrid
{
    /// <summary>The most cells drawn: some 2 MB of a page, which a browser on a phone still scrolls with ease.</summary>
    private const int MostCells = 6000;

    private readonly FrozenDictionary<(int Claim, int Document), string> _states;

    /// <summary>Reads the coverage of a brief.</summary>
    public CoverageGrid(Brief brief)
    {
        _states = brief.Coverage.ToFrozenDictionary(entry => (entry.Claim, entry.Document), entry => entry.State);
        Dictionary<int, int> stories = brief.Stories.Index().SelectMany(entry => entry.Item.Claims.Select(claim => (claim, entry.Index))).ToDictionary();
        ImmutableArray<int> shared =
            [.. Enumerable.Range(0, brief.Claims.Length).Where(claim => brief.Claims[claim].Witnesses > 1)
                .OrderBy(claim => stories.GetValueOrDefault(claim, -1))
                .ThenByDescending(claim => brief.Claims[claim].Witnesses)
                .ThenBy(claim => brief.Claims[claim].Conflicts.IsEmpty)];
        Claims = [.. shared.Take(Math.Max(1, MostCells / Math.Max(1, brief.Documents.Length)))];
        LeftOut = shared.Length - Claims.Length;
    }

    /// <summary>The indexes of the claims that two or more reports make, story by story, those of most reports first.</summary>
    public ImmutableArray<int> Claims { get; }

    /// <summary>How many such claims have no row, so that the page stays light.</summary>
    public int LeftOut { get; }

    /// <summary>What a report does with a claim; null where it is not clear whether it says it.</summary>
    public string? StateOf(int claim, int document) => _states.GetValueOrDefault((claim, document));
}
