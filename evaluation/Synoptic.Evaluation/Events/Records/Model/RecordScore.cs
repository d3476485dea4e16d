namespace Synoptic.Evaluation.Events.Records.Model;

/// <summary>How many records are exactly right: all events that are expected, and no other.</summary>
/// <param name="Records">All records.</param>
/// <param name="Right">Those that are right.</param>
/// <param name="WithEvents">Those of which an event is expected.</param>
/// <param name="RightWithEvents">Those of them that are right.</param>
public sealed record RecordScore(int Records, int Right, int WithEvents, int RightWithEvents)
{
    /// <summary>Right records of all, in [0, 1]; 0 without any.</summary>
    public double Exact => Records == 0 ? 0 : (double)Right / Records;

    /// <summary>Right ones of those with events, in [0, 1]; 0 without any.</summary>
    public double ExactWithEvents => WithEvents == 0 ? 0 : (double)RightWithEvents / WithEvents;
}
