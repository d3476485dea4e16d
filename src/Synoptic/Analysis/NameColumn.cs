using Synoptic.Language.Model;

namespace Synoptic.Analysis;

/// <summary>The names of a document as a value of each word that lies in one.</summary>
internal sealed class NameColumn
{
    private const string None = "_";
    private readonly string[] _values;

    public NameColumn(ParsedDocument parsed)
    {
        _values = new string[parsed.Words.Length];
        Array.Fill(_values, None);
        int word = 0;
        foreach (Mention name in parsed.Mentions.Where(mention => mention.Kind == MentionKind.Name))
        {
            for (; word < _values.Length && parsed.Words[word].Form.Span.Start < name.Span.End; word++)
            {
                int start = parsed.Words[word].Form.Span.Start;
                _values[word] = start < name.Span.Start ? None : $"Name={(start == name.Span.Start ? "B" : "I")}-{ClassOf(name.Type)}";
            }
        }
    }

    /// <summary>The value of a word, <c>_</c> outside names.</summary>
    public string Of(int word) => _values[word];

    private static string ClassOf(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        _ => "MISC",
    };
}
