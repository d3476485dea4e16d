namespace Synoptic.Evaluation.Events.Model;

/// <summary>An event as event data code it.</summary>
/// <param name="Source">The country of who acts (ISO 3166-1 alpha-3), or null: of gold any, of a prediction none known.</param>
/// <param name="Type">The type in capitals.</param>
/// <param name="Target">The country of whom it is done to, or null as above.</param>
public readonly record struct CodedEvent(string? Source, string Type, string? Target)
{
    /// <summary>Whether a prediction has this source and target; a null side of this event matches any.</summary>
    public bool HasPairOf(CodedEvent predicted) =>
        (Source is null || Source == predicted.Source) && (Target is null || Target == predicted.Target);

    /// <summary>Whether a prediction has this pair and type.</summary>
    public bool Matches(CodedEvent predicted) => Type == predicted.Type && HasPairOf(predicted);
}
