using Synoptic.Language.Model;
using Synoptic.Tests.Briefs;

namespace Synoptic.Tests.Layers;

/// <summary>Reports whose marks lie anywhere: one in another, across one another, over line ends.</summary>
internal static class RandomLayers
{
    private const int Words = 40;

    /// <summary>The same seed gives the same report.</summary>
    public static AnnotatedDocument Of(int seed)
    {
        Random random = new(seed);
        string text = string.Concat(Enumerable.Range(0, Words).Select(number => $"w{number}{(random.Next(6) == 0 ? ".\n" : " ")}")).TrimEnd();
        ReportBuilder report = new("random.txt", text);
        for (int i = 0; i < 8; i++)
        {
            report.Add(new Mention(Span(random, text, 4), MentionKind.Name, EntityType.Person));
        }

        for (int i = 0; i < 4; i++)
        {
            TextSpan party = Span(random, text, 3);
            AttributionStep step = new(StepKind.Said, party, [new AttributionParty(party, random.Next(8), Anonymity.Named)]);
            report.Add(new Statement([Span(random, text, 20)], Span(random, text, 2), random.Next(8), StatementKind.Indirect, [step]));
        }

        for (int i = 0; i < 3; i++)
        {
            report.Add(new EventMention(Span(random, text, 2), null, [report.Who(random.Next(8))], [], default))
                .Add(new Frame("vote", Span(random, text, 2), [new FrameRole("voter", report.Who(random.Next(8)))], default, null))
                .Add(new Position(report.Who(random.Next(8)), Span(random, text, 9), Stance.Demands, null, null, Span(random, text, 2)));
        }

        return report.Join(0, 3, 7).Build();
    }

    private static TextSpan Span(Random random, string text, int most)
    {
        int first = random.Next(Words - 1);
        int start = text.IndexOf($"w{first}", StringComparison.Ordinal);
        int last = Math.Min(Words - 1, first + random.Next(most));
        return new TextSpan(start, text.IndexOf($"w{last}", StringComparison.Ordinal) + $"w{last}".Length);
    }
}
