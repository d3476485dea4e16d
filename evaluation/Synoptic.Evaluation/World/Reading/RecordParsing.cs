using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Reading;

/// <summary>A record that was read, or what is wrong with it: one of the two.</summary>
internal readonly record struct RecordParsing(WorldLine? Line, string? Problem);
