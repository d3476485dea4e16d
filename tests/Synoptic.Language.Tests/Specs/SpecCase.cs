namespace Synoptic.Language.Tests.Specs;

/// <summary>A case of a readable specification: a passage, when it was published, and what is expected, line by line.</summary>
public sealed record SpecCase(string Title, DateOnly? Published, string Passage, IReadOnlyList<string> Expected)
{
    public override string ToString() => Title;
}
