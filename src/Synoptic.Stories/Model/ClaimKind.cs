namespace Synoptic.Stories.Model;

/// <summary>What a claim was made from.</summary>
public enum ClaimKind
{
    /// <summary>Sentences that say the same.</summary>
    Passage,

    /// <summary>Quantities of the same thing.</summary>
    Number,

    /// <summary>Quotations of one utterance.</summary>
    Quotation,

    /// <summary>Clauses that tell of the same act or state.</summary>
    Clause,

    /// <summary>Offices that one person is given.</summary>
    Office,

    /// <summary>What is announced of an event, and what came of it.</summary>
    Plan,

    /// <summary>Which of two events came first.</summary>
    Order,
}
