namespace Synoptic.Training.Examples;

/// <summary>The sentences of one name corpus.</summary>
/// <param name="Name">Its file.</param>
/// <param name="Scheme">What its tags mean.</param>
/// <param name="Row">The row of its conventions in the corpus table.</param>
/// <param name="Sentences">Words and tags.</param>
internal sealed record NameCorpus(string Name, NameScheme Scheme, int Row, IReadOnlyList<(string[] Forms, string[] Tags)> Sentences)
{
    /// <summary>Whether its text is also text of a development treebank, whose trees no teacher should show.</summary>
    public bool IsDevelopmentText => Name.Contains("dev", StringComparison.Ordinal);
}
