namespace Synoptic.Training.Examples;

/// <summary>A file of tokens with name tags in columns.</summary>
/// <param name="Path">The file, below the data folder.</param>
/// <param name="TokenColumn">The column of the token.</param>
/// <param name="TagColumn">The column of its tag, <c>B-X</c>, <c>I-X</c> or <c>O</c>.</param>
internal sealed record NameColumns(string Path, int TokenColumn, int TagColumn)
{
    /// <summary>Reads the sentences; blank lines end them, comments and document marks are left out.</summary>
    public IEnumerable<(string[] Forms, string[] Tags)> Read(string data)
    {
        var forms = new List<string>();
        var tags = new List<string>();
        foreach (string line in File.ReadLines(System.IO.Path.Combine(data, Path)).Append(""))
        {
            string[] columns = line.Split('\t');
            if (columns.Length > Math.Max(TokenColumn, TagColumn) && columns[0] != "-DOCSTART-" && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                forms.Add(columns[TokenColumn]);
                tags.Add(columns[TagColumn]);
            }
            else if (line.Length == 0 && forms.Count > 0)
            {
                yield return ([.. forms], [.. tags]);
                forms.Clear();
                tags.Clear();
            }
        }
    }
}
