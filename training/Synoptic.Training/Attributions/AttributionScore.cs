using System.Globalization;
using Synoptic.Language.Attribution.Learned;

namespace Synoptic.Training.Attributions;

/// <summary>A quick score while training: cues, and what is found around the annotated cues.</summary>
/// <param name="Cues">Found heads that lie in an annotated cue, and the rest.</param>
/// <param name="Sources">Exact sources.</param>
/// <param name="Contents">Exact contents.</param>
internal sealed record AttributionScore(SpanCount Cues, SpanCount Sources, SpanCount Contents)
{
    /// <summary>Scores a model.</summary>
    public static AttributionScore Of(AttributionModel model, IEnumerable<AttributedText> reports)
    {
        var score = new AttributionScore(default, default, default);
        var finder = new CueFinder(model);
        var tagger = new RoleTagger(model);
        foreach (AttributedText report in reports)
        {
            score = score with { Cues = score.Cues + CuesOf(finder, report) };
            foreach ((GoldAttribution attribution, int cue) in report.Attributions)
            {
                var window = CueWindow.Of(report.Text, cue);
                Role[] gold = RoleExamples.Roles(report.Text, attribution, cue, window);
                Role[] found = tagger.Tag(report.Text, cue, window);
                RoleRuns.TrimMarks(report.Text, window, found);
                score = score with { Sources = score.Sources + Exact(gold, found, Role.Source), Contents = score.Contents + Exact(gold, found, Role.Content) };
            }
        }

        return score;
    }

    /// <summary>The three in percent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"cues {Cues}; around annotated cues, exact: sources {Sources}, contents {Contents}");

    private static SpanCount CuesOf(CueFinder finder, AttributedText report)
    {
        List<int> found = finder.Find(report.Text);
        HashSet<int> gold = [.. report.Attributions.SelectMany(pair => AttributedText.WordsIn(report.Text, pair.Attribution.Cue))];
        return new SpanCount(found.Count(gold.Contains), found.Count, report.Attributions.Length);
    }

    private static SpanCount Exact(Role[] gold, Role[] found, Role role)
    {
        bool isGold = gold.Contains(role);
        bool isFound = found.Contains(role);
        bool same = isGold && isFound && gold.Zip(found).All(pair => (pair.First == role) == (pair.Second == role));
        return new SpanCount(same ? 1 : 0, isFound ? 1 : 0, isGold ? 1 : 0);
    }
}
