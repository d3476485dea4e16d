using Synoptic.Training.Numbers;

namespace Synoptic.Training.Tests.Numbers;

public sealed class NumberExamplesTests : IDisposable
{
    private const string First = "The customs office seized 3,400 cartons of cigarettes on Monday. The ship carried 2,150 tonnes of grain, of which 1,900 tonnes were dry.";
    private const string Second = "More than 3,000 cartons were taken from the hold. Some 2,150 tonnes of barley lay below. The dry part weighed more than 1,800 tonnes.";

    private readonly string _folder = Directory.CreateTempSubdirectory("numbers").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Numbers_that_an_item_sets_side_by_side_are_of_one_thing()
    {
        NumberExamples examples = Read(Item("compatible", "3,400", "3,000"));

        examples.AreOfOne.Count(answer => answer).ShouldBe(1);
        examples.Rows.ShouldAllBe(row => row[0] == 1);
    }

    [Fact]
    public void Numbers_whose_scopes_an_item_tells_apart_are_of_two_things() =>
        Read(Item("scope", "3,400", "3,000")).AreOfOne.ShouldNotContain(true);

    [Fact]
    public void A_repeat_that_no_item_names_is_no_example()
    {
        int unnamed = Read(Item("compatible", "3,400", "3,000")).Rows.Length;

        Read($"{Item("compatible", "3,400", "3,000")}, {Item("agreement", "2,150", "2,150")}").Rows.Length.ShouldBe(unnamed + 1);
    }

    private static string Item(string kind, string left, string right) =>
        $$"""{"kind": "{{kind}}", "note": "n", "sides": [{{Side("a.txt", First, left)}}, {{Side("b.txt", Second, right)}}]}""";

    private static string Side(string report, string text, string value)
    {
        int start = text.IndexOf(value, StringComparison.Ordinal);
        return $$"""{"value": "{{value}}", "spans": [{"report": "{{report}}", "start": {{start}}, "end": {{start + value.Length}}}]}""";
    }

    private NumberExamples Read(string items)
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), First);
        File.WriteAllText(Path.Combine(_folder, "b.txt"), Second);
        File.WriteAllText(Path.Combine(_folder, "planted.json"), $$"""{"items": [{{items}}]}""");
        return NumberExamples.Read([_folder]);
    }
}
