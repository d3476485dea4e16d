using System.Text.Json.Nodes;
using Synoptic.Redlines.Json;

namespace Synoptic.Tests.Redlines;

public sealed class RedlineSchemaTests
{
    private const string Renew = "SYNOPTIC_RENEW";

    [Fact]
    public void The_reviewed_schema_is_the_one_that_the_types_export()
    {
        string path = Path.Combine(ReadmeTests.Root(), "docs", "redline.schema.json");
        string exported = RedlineJson.ExportSchema();
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllText(path, exported);
        }

        File.ReadAllText(path).ShouldBe(
            exported, $"The types of the redline and docs/redline.schema.json differ. If the change is meant, renew the text and review it: {Renew}=1 dotnet test tests/Synoptic.Tests");
    }

    [Theory]
    [InlineData("entries", "kept trivial changed moved added dropped")]
    [InlineData("topics", "dropped added reworded")]
    [InlineData("numbers", "changed dropped added")]
    public void The_kinds_are_fixed_words(string records, string words) =>
        JsonNode.Parse(RedlineJson.ExportSchema())!["properties"]![records]!["items"]!["properties"]!["kind"]!["enum"]!.AsArray()
            .Select(word => (string)word!).ShouldBe(words.Split(' '));
}
