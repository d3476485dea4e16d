using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that the records of the brief do not speak against one another.</summary>
internal static class RecordAgreement
{
    public static IEnumerable<string> Check(Brief brief) => [.. brief.Claims.SelectMany(Claim), .. Coverage(brief), .. Meant(brief), .. Measured(brief)];

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
        HashSet<(int Claim, int Document)> witnesses =
            [.. brief.Claims.Index().SelectMany(claim => claim.Item.Evidence.Select(evidence => (claim.Index, evidence.Document)))];
        IEnumerable<string> wrong = brief.Coverage
            .Where(coverage => (coverage.State is "says" or "contradicts") != witnesses.Contains((coverage.Claim, coverage.Document)))
            .Select(coverage => $"report {coverage.Document + 1} is said to be '{coverage.State}' on claim {coverage.Claim} against its evidence");
        HashSet<(int Claim, int Document)> covered = [.. brief.Coverage.Select(coverage => (coverage.Claim, coverage.Document))];
        bool once = covered.Count == brief.Coverage.Length;
        bool whole = brief.Claims.Index().Where(claim => claim.Item.Witnesses > 1)
            .All(claim => claim.Item.Evidence.All(evidence => covered.Contains((claim.Index, evidence.Document))));
        return once && whole ? wrong : wrong.Append("the coverage does not have each claim of several reports with each of its witnesses once");
    }

    /// <summary>Whoever is given an entity is mentioned there as that entity.</summary>
    private static IEnumerable<string> Meant(Brief brief)
    {
        ILookup<(string Id, int Document), BriefMention> mentions = brief.Entities
            .SelectMany(entity => entity.Mentions.Select(mention => (entity.Id, Mention: mention)))
            .ToLookup(entry => (entry.Id, entry.Mention.Document), entry => entry.Mention);
        IEnumerable<BriefParticipant> speakers = brief.Statements.Where(statement => statement.Speaker is not null)
            .Select(statement => new BriefParticipant(
                statement.Speaker!.Entity, null, statement.Document, statement.Speaker.Start, statement.Speaker.End, statement.Speaker.Text));
        return speakers.Concat(RecordParts.Participants(brief))
            .Where(meant => meant.Entity is { } id && !mentions[(id, meant.Document)]
                .Any(mention => mention.Start == meant.Start && mention.End == meant.End))
            .Select(meant => $"\"{meant.Text}\" of report {meant.Document + 1} is said to mean entity {meant.Entity}, which is not mentioned there");
    }

    /// <summary>A time or quantity that a record names is one of the brief's, with the same value.</summary>
    private static IEnumerable<string> Measured(Brief brief)
    {
        ILookup<(int Document, int Start), BriefTime> times = brief.Times.ToLookup(time => (time.Document, time.Start));
        HashSet<BriefQuantity> quantities = [.. brief.Quantities];
        return RecordParts.Times(brief).Where(time => !times[(time.Document, time.Start)].Any(told => TimeAudit.IsSame(told, time))).Select(time => $"\"{time.Text}\" is not a time of the brief with this value")
            .Concat(RecordParts.Quantities(brief).Where(quantity => !quantities.Contains(quantity))
                .Select(quantity => $"\"{quantity.Text}\" is not a quantity of the brief with this value"));
    }
}
