using System.Text.Json.Nodes;
using Synoptic.Briefs.Json;

namespace Synoptic.Tests.Briefs;

public sealed class BriefSchemaTests
{
    private const string Renew = "SYNOPTIC_RENEW";

    [Fact]
    public void The_reviewed_schema_is_the_one_that_the_types_export()
    {
        string path = Path.Combine(RepositoryRoot(), "docs", "brief.schema.json");
        string exported = BriefSchema.Export();
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllText(path, exported);
        }

        File.ReadAllText(path).ShouldBe(
            exported, $"The types of the brief and docs/brief.schema.json differ. If the change is meant, renew the text and review it: {Renew}=1 dotnet test tests/Synoptic.Tests");
    }

    [Theory]
    [InlineData("claims", "support", "corroborated repeated single-source")]
    [InlineData("claims", "agreement", "agree compatible conflicting")]
    [InlineData("statements", "kind", "direct indirect mixed")]
    [InlineData("quantities", "hedge", "exact about at-least more-than at-most less-than up-to")]
    [InlineData("events", "factuality", "asserted denied planned possible alleged")]
    [InlineData("frames", "factuality", "asserted denied planned possible alleged")]
    [InlineData("relations", "type", "kin office member-of ally-of hosts mediates supplies depends-on sanctions controls")]
    [InlineData("positions", "stance", "supports opposes demands rejects accepts undecided")]
    [InlineData("order", "relation", "before same-day after")]
    [InlineData("coverage", "state", "says contradicts silent not-in-story unreadable")]
    [InlineData("shifts", "kind", "reported computed")]
    [InlineData("sharing", "kind", "copy quotation upstream agency family version")]
    public void The_fixed_words_are_those_of_the_design(string records, string property, string words) =>
        Enumeration("properties", records, "items", "properties", property).ShouldBe(words.Split(' '));

    [Fact]
    public void The_fixed_words_of_slots_and_differences_are_those_of_the_design()
    {
        string[] conflict = ["properties", "claims", "items", "properties", "conflicts", "items", "properties"];
        Enumeration([.. conflict, "slot"]).ShouldBe(["number", "date", "place", "person", "role", "wording", "who-did-what", "polarity", "order"]);
        Enumeration([.. conflict, "kind"]).ShouldBe(["conflict", "update", "scope", "outcome"]);
    }

    [Fact]
    public void What_may_be_absent_is_not_required()
    {
        JsonNode line = At("properties", "lines", "items");
        line["required"]!.AsArray().Select(name => (string)name!).ShouldBe(["section", "text", "citations", "bindings"]);
    }

    private static string[] Enumeration(params string[] path) =>
        [.. At(path)["enum"]!.AsArray().Select(word => (string)word!)];

    private static JsonNode At(params string[] path) =>
        path.Aggregate(JsonNode.Parse(BriefSchema.Export())!, (node, name) => node[name]!);

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Synoptic.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.ShouldNotBeNull("Synoptic.slnx stands in no folder above the tests.").FullName;
    }
}
