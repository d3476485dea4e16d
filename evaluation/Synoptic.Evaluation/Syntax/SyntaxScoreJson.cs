using System.Text.Json;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Syntax.Model;

namespace Synoptic.Evaluation.Syntax;

/// <summary>A score of syntax as JSON for programs.</summary>
public static class SyntaxScoreJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>One object: the F1 of each measure by name, in [0, 1]; null where no stage fills the column.</summary>
    public static string Write(SyntaxScore score) => new JsonObject(
        score.Measures.Select(measure => KeyValuePair.Create(measure.Name, (JsonNode?)measure.Count?.F1))).ToJsonString(Indented);
}
