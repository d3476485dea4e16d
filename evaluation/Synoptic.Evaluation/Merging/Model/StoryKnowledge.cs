namespace Synoptic.Evaluation.Merging.Model;

/// <summary>What is known of stories before events are merged.</summary>
public enum StoryKnowledge
{
    /// <summary>Nothing: all documents are one set.</summary>
    None,

    /// <summary>What the product makes of the documents.</summary>
    Predicted,

    /// <summary>Topic and story of the gold.</summary>
    Gold,
}
