using System.Collections.Frozen;

namespace Synoptic.Language.Patterns;

/// <summary>Word classes by name; what several lines say of one name is joined, and classes may hold classes. Immutable.</summary>
internal sealed class ClassTable
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;

    public ClassTable(IEnumerable<LexiconClass> classes)
    {
        ILookup<string, string> entries = classes.SelectMany(line => line.Words.Select(word => (line.Name, Word: word)))
            .ToLookup(entry => entry.Name, entry => entry.Word, StringComparer.Ordinal);
        _words = entries.ToFrozenDictionary(
            entry => entry.Key, entry => Expand(entry.Key, entries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Whether some line defines the class.</summary>
    public bool IsKnown(string name) => _words.ContainsKey(name);

    /// <summary>Whether a lemma belongs to a class; nothing belongs to an unknown one.</summary>
    public bool Contains(string name, string lemma) => _words.TryGetValue(name, out FrozenSet<string>? words) && words.Contains(lemma);

    /// <summary>The words of a class in ordinal order; none of an unknown one.</summary>
    public IEnumerable<string> WordsOf(string name) =>
        _words.TryGetValue(name, out FrozenSet<string>? words) ? words.Order(StringComparer.Ordinal) : [];

    private static HashSet<string> Expand(string name, ILookup<string, string> entries)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        var waiting = new Queue<string>([name]);
        while (waiting.TryDequeue(out string? current))
        {
            foreach (string word in entries[current])
            {
                if (word[0] != '@')
                {
                    words.Add(word);
                }
                else if (seen.Add(word[1..]))
                {
                    waiting.Enqueue(word[1..]);
                }
            }
        }

        return words;
    }
}
