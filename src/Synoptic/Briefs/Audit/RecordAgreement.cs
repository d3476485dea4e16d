using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that the records of the brief do not speak against one another.</summary>
internal static class RecordAgreement
{
    public static IEnumerable<string> Check(Brief brief) => [.. brief.Claims.SelectMany(Claim), .. Coverage(brief), .. Speakers(brief)];

    private static IEnumerable<string> Claim(BriefClaim claim)
    {
        (bool Holds, string Reason)[] rules =
        [
            (claim.Witnesses == Reports(claim), $"says {claim.Witnesses} witnesses and has evidence of {Reports(claim)} reports"),
            (IsInterval(claim.Origins), "has an interval of origins that its list of origins does not bear out"),
            (Supports(claim), $"is called {claim.Support} against its witnesses and origins"),
            (claim.Conflicts.Any(conflict => conflict.Kind == "conflict") == (claim.Agreement == "conflicting"),
                $"is called {claim.Agreement} against its conflicts"),
        ];
        return rules.Where(rule => !rule.Holds).Select(rule => $"claim {claim.Id} {rule.Reason}");
    }

    private static int Reports(BriefClaim claim) => claim.Evidence.Select(evidence => evidence.Document).Distinct().Count();

    private static bool IsInterval(BriefOrigins origins)
    {
        int[] evidence = [.. origins.List.SelectMany(origin => origin.Evidence)];
        return 1 <= origins.Min && origins.Min <= origins.Max && origins.Max == origins.List.Length
            && evidence.Length == evidence.Distinct().Count();
    }

    private static bool Supports(BriefClaim claim) => claim.Support switch
    {
        "corroborated" => claim.Origins.Min > 1 && claim.Witnesses > 1,
        "repeated" => claim.Witnesses > 1,
        "single-source" => claim.Witnesses == 1,
        _ => false,
    };

    private static IEnumerable<string> Coverage(Brief brief)
    {
        IEnumerable<string> wrong = brief.Coverage
            .Where(coverage => (coverage.State is "says" or "contradicts") != IsWitness(coverage, brief))
            .Select(coverage => $"report {coverage.Document + 1} is said to be '{coverage.State}' on claim {coverage.Claim} against its evidence");
        HashSet<(int Claim, int Document)> covered = [.. brief.Coverage.Select(coverage => (coverage.Claim, coverage.Document))];
        bool once = covered.Count == brief.Coverage.Length && brief.Coverage.All(coverage => brief.Claims[coverage.Claim].Witnesses > 1);
        bool whole = brief.Claims.Index().Where(claim => claim.Item.Witnesses > 1)
            .All(claim => claim.Item.Evidence.All(evidence => covered.Contains((claim.Index, evidence.Document))));
        return once && whole ? wrong : wrong.Append("the coverage does not have each claim of several reports with each of its witnesses once");
    }

    private static bool IsWitness(BriefCoverage coverage, Brief brief) =>
        brief.Claims[coverage.Claim].Evidence.Any(evidence => evidence.Document == coverage.Document);

    private static IEnumerable<string> Speakers(Brief brief) => brief.Statements
        .Where(statement => statement.Speaker is { Entity: { } id } speaker && !brief.Entities.Any(entity => entity.Id == id
            && BindingAudit.Mentions(entity, new BriefSpan(statement.Document, speaker.Start, speaker.End, speaker.Text))))
        .Select(statement => $"statement {statement.Id} has a speaker whose entity is not mentioned there");
}
