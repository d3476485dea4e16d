namespace Synoptic.Evaluation.Passages.Model;

/// <summary>The part of ECB+ to score on.</summary>
public enum PassageSplit
{
    /// <summary>Every topic that is there.</summary>
    All,

    /// <summary>What is left of topics 1 to 35 without the development topics.</summary>
    Training,

    /// <summary>
    /// Topics 2, 5, 12, 18, 21, 23, 34 and 35, as A. Cybulska and P. Vossen, "Bag of Events" approach
    /// to event coreference resolution (2015), divide the corpus.
    /// </summary>
    Development,
}
