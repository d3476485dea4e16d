namespace Synoptic.Stories.Linking;

/// <summary>An office of a state that one person holds at a time.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Title">"president", "prime minister", "chancellor", "premier" or "leader".</param>
internal readonly record struct Office(string Country, string Title);
