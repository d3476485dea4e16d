using Synoptic.Evaluation.Factualities.Model;
using Synoptic.Evaluation.Meantime.Model;

namespace Synoptic.Evaluation.Factualities;

/// <summary>The attributes of an event in MEANTIME (guidelines NWR-2014-2-2, section 5) as one value.</summary>
public static class MeantimeRealities
{
    /// <summary>How the event is presented, or null where the annotators did not say.</summary>
    public static GoldReality? Of(MeantimeEvent mention) => mention switch
    {
        { Certainty: "" } or { Polarity: "" } => null,
        { Polarity: "NEG" } => GoldReality.Negative,
        { SpecialCases: "COND_IF_CLAUSE" or "COND_MAIN_CLAUSE" } => GoldReality.Conditional,
        { Certainty: not "CERTAIN" } => GoldReality.Uncertain,
        { Time: "FUTURE" } => GoldReality.Future,
        _ => GoldReality.Fact,
    };
}
