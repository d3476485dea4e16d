namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Words that are an entry of a dictionary.</summary>
internal readonly record struct Stretch<TEntry>(int Start, int End, TEntry Entry);
