namespace Synoptic.Stories.Grouping;

/// <summary>A word stem of one report, as stories weigh it.</summary>
/// <param name="Hash">FNV-1a of the stem; two stems share one about once in four milliards of pairs.</param>
/// <param name="Weight">(1 + ln count) · IDF, above 0.</param>
/// <param name="Lead">The same over the first sentences alone; 0 where they do not hold it.</param>
/// <param name="Rarity">Its IDF alone.</param>
/// <param name="IsName">Whether the report writes it as a name: more often with a capital than without.</param>
public readonly record struct StoryTerm(uint Hash, float Weight, float Lead, float Rarity, bool IsName);
