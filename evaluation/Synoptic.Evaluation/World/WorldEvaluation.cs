using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.World.Matching;
using Synoptic.Evaluation.World.Model;
using Synoptic.Evaluation.World.Predictions;

namespace Synoptic.Evaluation.World;

/// <summary>The task <c>eval world</c>: what a careful reader takes from short passages, against what is printed for them.</summary>
public static class WorldEvaluation
{
    /// <summary>Scores the briefs of passages.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="briefOf">The JSON of the brief of a passage's documents (<see cref="PassageDocuments"/>), in UTF-8.</param>
    /// <exception cref="JsonException">What is given is not JSON.</exception>
    public static WorldScore Evaluate(ImmutableArray<WorldPassage> passages, Func<WorldPassage, ReadOnlyMemory<byte>> briefOf) =>
        new([.. passages.Select(passage => Score(passage, briefOf(passage)))]);

    private static PassageScore Score(WorldPassage passage, ReadOnlyMemory<byte> json)
    {
        using JsonDocument brief = JsonDocument.Parse(json);
        return PassageScorer.Score(passage, BriefPredictions.Read(brief.RootElement, PassageDocuments.LetterOf));
    }
}
