using FsCheck;
using FsCheck.Fluent;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Tests.Briefs;

public sealed class BriefPropertyTests
{
    private static readonly BriefAudit Audit = new();

    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20240612, 7).WithMaxTest(80);

    [Fact]
    public void Whatever_the_stages_find_every_line_of_its_brief_holds() => ForEachStory(seed =>
    {
        Brief brief = new BriefWriter(seed % 2 == 0 ? BriefOptions.All : new BriefOptions()).Write(new RandomStory(seed).Update(), []);
        AuditReport report = Audit.Check(BriefJson.Read(BriefJson.Write(brief)));
        report.Failures.ShouldBeEmpty();
        report.LinesChecked.ShouldBe(brief.Lines.Length);
    });

    [Fact]
    public void Two_runs_give_the_same_bytes() => ForEachStory(seed =>
        BriefJson.Write(new BriefWriter(new BriefOptions()).Write(new RandomStory(seed).Update(), []))
            .ShouldBe(BriefJson.Write(new BriefWriter(new BriefOptions()).Write(new RandomStory(seed).Update(), []))));

    private static void ForEachStory(Action<int> check) =>
        Check.One(Seeded, Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed => check(seed)));
}
