using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line says of what is not simply so that it is not, and by whose account.</summary>
internal static class RealityAudit
{
    private const string Account = "according to ";

    /// <summary>Whether the line gives this factuality and this account at its end; no factuality where it is asserted.</summary>
    public static bool IsTold(AuditedLine line, string factuality, BriefParticipant? by)
    {
        ImmutableArray<BriefBinding> bracket = line.Line.Bindings[Start(line)..];
        BriefBinding? told = bracket.FirstOrDefault(binding => binding.Field == BindingFields.Factuality);
        return (told is null ? "asserted" : line.Words(told)) == factuality
            && (told is null || factuality != "asserted")
            && PartyAudit.IsTold(bracket.Where(binding => binding != told), by);
    }

    /// <summary>The index of the first binding that tells of factuality or account; past the last where none does.</summary>
    public static int Start(AuditedLine line)
    {
        ImmutableArray<BriefBinding> bindings = line.Line.Bindings;
        return Enumerable.Range(0, bindings.Length)
            .FirstOrDefault(
                index => bindings[index].Field == BindingFields.Factuality || line.Lead(index).Contains(Account, StringComparison.Ordinal),
                bindings.Length);
    }
}
