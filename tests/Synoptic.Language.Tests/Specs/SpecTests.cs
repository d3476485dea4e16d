using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Specs;

public sealed class SpecTests
{
    public static TheoryData<string, int, string> Cases()
    {
        var cases = new TheoryData<string, int, string>();
        string[] layers =
        [
            "sentences", "times", "quantities", "names", "statements", "predicates", "frames", "order", "firsts", "relations", "positions",
        ];
        foreach (string layer in layers)
        {
            IReadOnlyList<SpecCase> read = SpecFile.Read(layer);
            for (int i = 0; i < read.Count; i++)
            {
                cases.Add(layer, i, read[i].Title);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_passage_reads_as_specified(string layer, int index, string title)
    {
        SpecCase spec = SpecFile.Read(layer)[index];
        AnnotatedDocument document = LanguagePipelineTests.Annotate(spec.Passage, spec.Published);
        string.Join('\n', SpecLines.Of(layer, document)).ShouldBe(string.Join('\n', spec.Expected), title);
    }
}
