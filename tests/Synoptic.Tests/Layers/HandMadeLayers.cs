using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Tests.Briefs;

namespace Synoptic.Tests.Layers;

/// <summary>Reports with layers made by hand, so that the renderers are tested without the pipeline.</summary>
internal static class HandMadeLayers
{
    /// <summary>Two events in order, a frame on the words of the second, a relation and a position.</summary>
    public static AnnotatedDocument Eventful
    {
        get
        {
            ReportBuilder report = new("talks.txt", "Anna Lind met Oslo on Monday.\nShe vetoed the toll before she fled, the Herald said.\nOslo needs Anna Lind for fish.\n");
            report.Person("Anna Lind").Place("Oslo").Person("She").Person("Herald").Place("Oslo", 1).Person("Anna Lind", skip: 1)
                .Join(0, 2, 5).Join(1, 4).Date("Monday", "2021-05-03");
            FactualityReading told = new(Factuality.Alleged, report.Who(3));
            return report
                .Add(new EventMention(report.At("met"), "CONSULT", [report.Who(0)], [report.Who(1, "NOR")], default) { Mode = "visit", Time = 0, Place = report.Who(1) })
                .Add(new EventMention(report.At("vetoed"), null, [report.Who(2)], [], told))
                .Add(new EventOrder(0, OrderRelation.Before, 1, report.At("before")))
                .Add(new Frame("vote", report.At("vetoed"), [new("voter", report.Who(2)), new("side", report.What("vetoed"), Word: "veto"), new("motion", report.What("the toll"))], told, null))
                .Add(new Relation(report.Who(4), report.Who(5), RelationType.DependsOn, report.At("needs"), default) { For = report.At("fish"), Since = 0 })
                .Add(new Position(report.Who(2), report.At("the toll"), Stance.Rejects, report.Who(3), null, report.At("vetoed")))
                .Build();
        }
    }

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
            .Add(new EventMention(span, text, [report.Who(0, text)], [report.Who(0)], new FactualityReading(Factuality.Denied, report.Who(0))) { Mode = text, Time = 0, Place = report.Who(0) })
            .Add(new Frame(text, span, [new FrameRole(text, report.Who(0)), new FrameRole(text, report.Who(0), Word: text)], default, 0))
            .Add(new Relation(report.Who(0), report.Who(0), RelationType.Kin, span, default) { Role = span, For = span, Since = 0, Until = 0 })
            .Add(new Position(report.Who(0), span, Stance.Opposes, report.Who(0), 0, span))
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
