using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line says of what is not simply so that it is not, and by whose account.</summary>
internal static class RealityAudit
{
    /// <summary>Whether the line gives this factuality and this account at its end; neither where the report itself asserts it.</summary>
    public static bool IsTold(AuditedLine line, string factuality, BriefParticipant? by)
    {
        int index = line.Line.Bindings.ToList().FindIndex(binding => binding.Field == BindingFields.Factuality);
        bool isPlain = factuality == "asserted" && by is null;
        return index < 0
            ? isPlain
            : !isPlain && line.Words(line.Line.Bindings[index]) == factuality && PartyAudit.IsTold(line.Line.Bindings[(index + 1)..], by);
    }

    /// <summary>Whether a binding stands before what is said of factuality.</summary>
    public static bool IsOutside(AuditedLine line, int binding) =>
        line.Line.Bindings.Take(binding + 1).All(before => before.Field != BindingFields.Factuality);
}
