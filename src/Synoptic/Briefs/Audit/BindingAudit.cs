using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that each bound stretch of a line is what its operation makes of its inputs.</summary>
internal static class BindingAudit
{
    public static IEnumerable<string> Check(AuditedLine line) => line.Line.Bindings
        .Where(binding => !Holds(binding, line))
        .Select(binding => $"\"{line.Words(binding)}\" is not the {binding.Operation} {binding.Field}".TrimEnd() + " of what it is bound to")
        .Concat(line.Line.Bindings
            .Where(binding => binding.Operation != BindingOperations.Count)
            .SelectMany(binding => binding.Inputs)
            .Where(input => !line.Cites(input.Document, input.Start, input.End))
            .Select(input => $"\"{input.Text}\" of report {input.Document + 1} lies in no cited sentence"));

    private static bool Holds(BriefBinding binding, AuditedLine line) => binding.Operation switch
    {
        BindingOperations.Extract => HoldsExtract(binding, line.Words(binding)),
        BindingOperations.Name => HoldsName(binding, line),
        BindingOperations.Value => HoldsValue(binding, line),
        BindingOperations.Count => HoldsCount(binding, line.Words(binding)),
        BindingOperations.List => HoldsList(binding, line.Words(binding)),
        BindingOperations.Metadata => MetadataAudit.Holds(binding, line),
        BindingOperations.Origins => HoldsOrigins(line.Words(binding), line.Claim),
        _ => false,
    };

    private static bool HoldsExtract(BriefBinding binding, string words) =>
        binding.Inputs is [var only] && AuditedText.Fold(only.Text) == words;

    private static bool HoldsValue(BriefBinding binding, AuditedLine line) =>
        binding.Inputs is [var only] && line.Brief.Times.Any(time => TimeAudit.IsAt(time, only) && TimeAudit.Gives(time, line.Words(binding)));

    private static bool HoldsName(BriefBinding binding, AuditedLine line)
    {
        string name = line.Words(binding);
        return !binding.Inputs.IsEmpty && binding.Inputs.All(input => line.Brief.Entities.Any(entity =>
            (entity.Name == name || entity.Aliases.Contains(name)) && Mentions(entity, input)));
    }

    /// <summary>Whether an entity has a mention exactly there.</summary>
    internal static bool Mentions(BriefEntity entity, BriefSpan place) => entity.Mentions.Any(mention =>
        mention.Document == place.Document && mention.Start == place.Start && mention.End == place.End);

    private static bool HoldsCount(BriefBinding binding, string words)
    {
        int things = binding.Inputs.IsEmpty ? binding.Documents.Distinct().Count() : binding.Inputs.Distinct().Count();
        return things > 0 && words == things.ToString(CultureInfo.InvariantCulture);
    }

    private static bool HoldsList(BriefBinding binding, string words)
    {
        ImmutableArray<int> reports = binding.Documents;
        IEnumerable<string> numbers = reports.Select(report => (report + 1).ToString(CultureInfo.InvariantCulture));
        return !reports.IsEmpty
            && reports.Zip(reports.Skip(1)).All(pair => pair.First < pair.Second)
            && words == string.Join(", ", numbers.SkipLast(2).Append(string.Join(" and ", numbers.TakeLast(2))));
    }

    private static bool HoldsOrigins(string words, BriefClaim? claim) => claim is { Origins: var origins }
        && words == origins.Min.ToString(CultureInfo.InvariantCulture);
}
