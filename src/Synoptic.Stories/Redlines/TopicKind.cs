namespace Synoptic.Stories.Redlines;

/// <summary>What became of a topic.</summary>
public enum TopicKind
{
    /// <summary>The new text does not speak of it.</summary>
    Dropped,

    /// <summary>The old text does not speak of it.</summary>
    Added,

    /// <summary>Both speak of it, in other words.</summary>
    Reworded,
}
