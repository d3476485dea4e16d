namespace Synoptic.Evaluation.Factualities.Model;

/// <summary>How MEANTIME presents an event, by the first of these that its attributes show.</summary>
public enum GoldReality
{
    /// <summary>It did not or will not happen: polarity NEG.</summary>
    Negative,

    /// <summary>It depends on a condition, or is one: special case COND_IF_CLAUSE or COND_MAIN_CLAUSE.</summary>
    Conditional,

    /// <summary>The source is not sure: certainty POSSIBLE, PROBABLE or UNDERSPECIFIED.</summary>
    Uncertain,

    /// <summary>It lies ahead: time FUTURE.</summary>
    Future,

    /// <summary>None of these: it happened or holds.</summary>
    Fact,
}
