using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that every index of the records points at something, and that every stretch has the words that it says.</summary>
internal static class RecordStructure
{
    public static IEnumerable<string> Check(Brief brief) =>
        [.. Documents(brief), .. Stretches(brief), .. Claims(brief), .. Coverage(brief), .. Sharing(brief), .. Shown(brief), .. Order(brief)];

    private static IEnumerable<string> Documents(Brief brief) => brief.Documents
        .Where(document => document.Length != document.Text.Length || !AreInOrder(document))
        .Select(document => $"the length or the sentences of '{document.Path}' do not fit its text");

    private static bool AreInOrder(BriefDocument document)
    {
        int end = 0;
        foreach (BriefSentence sentence in document.Sentences)
        {
            if (sentence.Start < end || sentence.End <= sentence.Start)
            {
                return false;
            }

            end = sentence.End;
        }

        return end <= document.Text.Length;
    }

    private static IEnumerable<string> Stretches(Brief brief) => RecordStretches.Of(brief)
        .Where(stretch => stretch.Document < 0 || stretch.Document >= brief.Documents.Length
            || !AuditedText.Holds(brief.Documents[stretch.Document].Text, stretch.Start, stretch.End, stretch.Text))
        .Select(stretch => $"report {stretch.Document + 1} does not hold \"{stretch.Text}\" at [{stretch.Start}, {stretch.End})");

    private static IEnumerable<string> Claims(Brief brief) => brief.Claims
        .Where(claim => claim.Evidence.IsEmpty || IndexesOf(claim).Any(index => index < 0 || index >= claim.Evidence.Length))
        .Select(claim => $"claim {claim.Id} has no evidence, or counts on evidence that it does not have");

    private static IEnumerable<int> IndexesOf(BriefClaim claim) =>
        claim.Origins.List.SelectMany(origin => origin.Evidence)
            .Concat(claim.Conflicts.SelectMany(conflict => conflict.Values).SelectMany(value => value.Evidence));

    private static IEnumerable<string> Coverage(Brief brief) => brief.Coverage
        .Where(coverage => coverage.Claim < 0 || coverage.Claim >= brief.Claims.Length
            || coverage.Document < 0 || coverage.Document >= brief.Documents.Length)
        .Select(coverage => $"there is no claim {coverage.Claim} or no report {coverage.Document + 1} to cover");

    private static IEnumerable<string> Sharing(Brief brief) => brief.Sharing
        .Where(sharing => sharing.Documents is not [var first, var second] || first < 0 || first >= second || second >= brief.Documents.Length)
        .Select(sharing => $"the sharing of kind {sharing.Kind} is not between two reports")
        .Concat(brief.Shifts.Where(shift => shift.Evidence.IsEmpty).Select(shift => $"shift {shift.Id} has no evidence"))
        .Concat(brief.Statements.Where(statement => statement.Content.IsEmpty).Select(statement => $"statement {statement.Id} has no content"));

    private static IEnumerable<string> Shown(Brief brief) =>
    [
        .. brief.Events.Where(happening => happening.Mentions.IsEmpty).Select(happening => $"event {happening.Id} has no mention"),
        .. brief.Frames.Where(frame => frame.Mentions.IsEmpty).Select(frame => $"frame {frame.Id} has no mention"),
        .. brief.Relations.Where(relation => relation.Evidence.IsEmpty).Select(relation => $"the relation {relation.Type} of \"{relation.From.Text}\" has no evidence"),
        .. brief.Positions.Where(position => position.Evidence.IsEmpty).Select(position => $"the position of \"{position.Actor.Text}\" has no evidence"),
    ];

    private static IEnumerable<string> Order(Brief brief)
    {
        HashSet<string> events = new(brief.Events.Select(happening => happening.Id), StringComparer.Ordinal);
        return brief.Order
            .Where(order => order.Events is not [var first, var second] || first == second || !events.Contains(first) || !events.Contains(second))
            .Select(order => $"an order '{order.Relation}' is not between two events of the brief");
    }
}
