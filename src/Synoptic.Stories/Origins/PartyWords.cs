using System.Collections.Frozen;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Origins;

/// <summary>Nouns and verbs that show on whom a report rests. Immutable.</summary>
internal sealed class PartyWords
{
    private const string Resource = "party-words.tsv";

    private readonly FrozenSet<string> _bodies = Read("body");
    private readonly FrozenSet<string> _papers = Read("paper");
    private readonly FrozenSet<string> _citing = Read("cite");
    private readonly FrozenSet<string> _vague = Read("vague");

    private readonly FrozenDictionary<string, string[]> _joined = Lexicon.ReadRows(Resource)
        .Where(row => row[1].StartsWith('='))
        .ToFrozenDictionary(row => row[0], row => row[1][1..].Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a noun is a body.</summary>
    public bool IsBody(string lemma) => _bodies.Contains(lemma);

    /// <summary>The words that a word is written for ("coastguard", "prosecutors"), or the word itself.</summary>
    public IEnumerable<string> Parts(string lemma) => _joined.TryGetValue(lemma, out string[]? parts) ? parts : [lemma];

    /// <summary>Whether a noun is a paper in which a body tells something.</summary>
    public bool IsPaper(string lemma) => _papers.Contains(lemma);

    /// <summary>Whether an outlet named beside the verb is the source of what is told.</summary>
    public bool IsCiting(string lemma) => _citing.Contains(lemma);

    /// <summary>Whether a word tells no body from another.</summary>
    public bool IsVague(string lemma) => _vague.Contains(lemma);

    private static FrozenSet<string> Read(string kind) =>
        Lexicon.ReadRows(Resource).Where(row => row[1] == kind).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
