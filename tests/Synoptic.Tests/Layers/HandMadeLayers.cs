using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Tests.Briefs;

namespace Synoptic.Tests.Layers;

/// <summary>Reports with layers made by hand, so that the renderers are tested without the pipeline.</summary>
internal static class HandMadeLayers
{
    /// <summary>Who is meant three times over, a chain of two steps, a negative statement, a metonym, a time and a quantity.</summary>
    public static AnnotatedDocument Calm
    {
        get
        {
            ReportBuilder report = new("fire.txt", Text) { Source = "Daily North", TitleWords = "Cars burn" };
            report.Person("Anna Lind", "Chief").Add(Name("Daily North", EntityType.Organization)).Add(Name("She", EntityType.Person))
                .Add(Name("Daily North", EntityType.Organization, 1)).Add(Name("Oslo", EntityType.Location) with { StandsFor = "NOR" })
                .Join(0, 2).Join(1, 3).Date("4 May 2021", "2021-05-04").Number("about 12", 12, "cars", Hedge.About);
            return report.Add(Told(report)).Add(Declined(report)).Build();
        }
    }

    private const string Text =
        "Cars burn\n\nChief Anna Lind told the Daily North on 4 May 2021 that about 12 cars burned. They were old.\n\nShe did not confirm a motive, the Daily North reported.\nOslo objected.\n";

    /// <summary>A report that carries one piece of text wherever text of others can stand, all of its first sentence marked in every layer.</summary>
    public static AnnotatedDocument Carrying(string text)
    {
        string words = text.Split('\n')[0].Trim();
        ReportBuilder report = new(text, $"{text}\nA calm sentence.") { Source = text, Byline = text, TitleWords = words };
        TextSpan span = report.At(words);
        AttributionParty party = new(span, 0, Anonymity.Named);
        return report.Add(new Mention(span, MentionKind.Name, EntityType.Person) { StandsFor = text }).Date(words, text).Number(words, 1, words)
            .Add(new Statement([span], span, 0, StatementKind.Mixed, [new AttributionStep(StepKind.Said, span, [party])]) { Addressee = party })
            .Build();
    }

    private static Mention Name(TextSpan span, EntityType type) => new(span, MentionKind.Name, type);

    private static Mention Name(string words, EntityType type, int skip = 0) => Name(new ReportBuilder("", Text).At(words, skip), type);

    private static Statement Told(ReportBuilder report)
    {
        AttributionParty outlet = new(report.At("Daily North"), 1, Anonymity.Named);
        ImmutableArray<AttributionStep> chain =
        [
            new(StepKind.Told, report.At("told"), [new(report.At("Anna Lind"), 0, Anonymity.Named)]),
            new(StepKind.Reported, null, [outlet, new(new TextSpan(0, 0), null, Anonymity.None)]),
        ];
        return new Statement([report.At("about 12 cars burned. They were old")], report.At("told"), 0, StatementKind.Indirect, chain) { Addressee = outlet };
    }

    private static Statement Declined(ReportBuilder report)
    {
        ImmutableArray<AttributionStep> chain =
        [
            new(StepKind.Said, report.At("did not confirm"), [new(report.At("She"), 2, Anonymity.Named)]),
            new(StepKind.Reported, report.At("reported"), [new(report.At("Daily North", 1), 3, Anonymity.Named)]),
        ];
        return new Statement([report.At("a motive")], report.At("did not confirm"), 2, StatementKind.Indirect, chain) { Negative = true };
    }
}
