using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>What offices are called, what words beside them mean, and which matters are one. Immutable.</summary>
internal sealed class OfficeLexicon
{
    private const string Offices = "offices.tsv";

    private readonly FrozenDictionary<string, OfficeEntry> _entries;
    private readonly FrozenSet<string> _bodies = Words("body");
    private readonly FrozenSet<string> _past = Words("past");
    private readonly FrozenSet<string> _posts = Words("post");
    private readonly FrozenSet<string> _holding = Words("holding");
    private readonly FrozenDictionary<string, string> _levels = FirstColumn("level");
    private readonly FrozenDictionary<string, string> _verbs = FirstColumn("verb");

    private readonly ILookup<string, int> _matters = Lexicon.ReadRows("portfolios.tsv")
        .SelectMany((row, line) => row[0].Split('|', ' ').Select(word => (Stem: Stemmer.Stem(word), line)))
        .ToLookup(entry => entry.Stem, entry => entry.line, StringComparer.Ordinal);

    public OfficeLexicon() => _entries = Lexicon.ReadRows(Offices)
        .Where(row => row[1] is "one" or "many")
        .Select(row => (Names: row[2].Split('|'), Entry: EntryOf(row)))
        .SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Entry)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The most words of a name.</summary>
    public int LongestName => _entries.Keys.Max(name => name.Count(character => character == ' ') + 1);

    /// <summary>The office of a name in lower case, or null.</summary>
    public OfficeEntry? Find(string name) => _entries.GetValueOrDefault(name);

    /// <summary>Whether a noun is a body that has officers ("plant", "ministry").</summary>
    public bool IsBody(string word) => _bodies.Contains(word);

    /// <summary>Whether a word beside an office says that it is not held in full today ("former", "acting", "elect").</summary>
    public bool IsPast(string word) => _past.Contains(word);

    /// <summary>Whether a verb with "as" says that somebody holds an office ("serves") or held it until then ("resigned"), by its lemma.</summary>
    public bool IsHolding(string lemma) => _holding.Contains(lemma);

    /// <summary>Whether the chair of such a body holds a post ("commission"), and not a seat beside another office.</summary>
    public bool IsPostBody(string word) => _posts.Contains(word);

    /// <summary>Whether a word means the whole of a nation or a part of it ("nation", "part"), or null.</summary>
    public string? LevelOf(string word) => _levels.GetValueOrDefault(word);

    /// <summary>The name of the office that one holds who does what the verb says ("chairs"), by its lemma, or null.</summary>
    public string? OfficeOfVerb(string lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>The kinds of matter that the stem of a word belongs to; none for other words.</summary>
    public ImmutableArray<int> MattersOf(string stem) => [.. _matters[stem].Distinct()];

    private OfficeEntry EntryOf(string[] row) => new(
        row[2].Split('|')[0],
        [.. row[0].Split(' ')],
        row[1] == "one",
        row.Length > 3 ? [.. row[3].Split(' ').SelectMany(word => MattersOf(Stemmer.Stem(word))).Distinct()] : []);

    private static FrozenDictionary<string, string> FirstColumn(string kind) => Lexicon.ReadRows(Offices)
        .Where(row => row[1] == kind)
        .SelectMany(row => row[2].Split('|').Select(word => KeyValuePair.Create(word, row[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Words(string kind) => Lexicon.ReadRows(Offices)
        .Where(row => row[1] == kind)
        .SelectMany(row => row[2].Split('|'))
        .ToFrozenSet(StringComparer.Ordinal);
}
