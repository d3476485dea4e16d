using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Dictionaries;
using Synoptic.Language.Dictionaries.Coding;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Lexicons;

/// <summary>
/// What a user adds to the lexicons that the program carries: files in its own format (docs/guide/lexicons.md) and
/// dictionaries of TABARI and PETRARCH, told apart by their lines. A file counts before what is shipped and before the files that were
/// added earlier. Immutable.
/// </summary>
public sealed class UserLexicon
{
    private static readonly ImmutableArray<string> Folders = ["events/", "frames/", "relations/", "positions/"];

    private readonly ImmutableArray<LexiconFile> _patterns;
    private readonly ImmutableArray<DictionaryFile> _dictionaries; // the last first: its lines count

    private UserLexicon(ImmutableArray<LexiconFile> patterns, ImmutableArray<DictionaryFile> dictionaries, ActorLexicon actors, ImmutableArray<LexiconProblem> problems)
    {
        _patterns = patterns;
        _dictionaries = dictionaries;
        Actors = actors;
        Problems = problems;
        Dictionary = new EventDictionary(_dictionaries.AsSpan());
    }

    /// <summary>Nothing added.</summary>
    public static UserLexicon None { get; } = new([], [], ActorLexicon.Shipped, []);

    /// <summary>The lines that were left out, in the order of the files.</summary>
    public ImmutableArray<LexiconProblem> Problems { get; }

    /// <summary>The actors, agents and verbs of the files, for coding sentences with them.</summary>
    public EventDictionary Dictionary { get; }

    /// <summary>Which names stand for which country.</summary>
    internal ActorLexicon Actors { get; }

    /// <summary>This lexicon with another file.</summary>
    /// <param name="file">How problems name the file.</param>
    /// <param name="text">Its text.</param>
    public UserLexicon With(string file, string text) => LexiconLines.IsOwnFormat(text)
        ? WithLexicon(LexiconReader.Read(file, text))
        : WithDictionary(DictionaryReader.Read(file, text));

    /// <summary>The patterns of a shipped folder (<c>events/</c>) with those of the files.</summary>
    internal PatternLexicon Extend(string folder) =>
        _patterns.Aggregate(PatternLexicon.Shipped(folder), (lexicon, file) => lexicon.With(file));

    private UserLexicon WithLexicon(LexiconFile file)
    {
        LexiconLines lines = LexiconLines.Read(file.Lines);
        return new UserLexicon(
            _patterns.Add(file),
            _dictionaries.Insert(0, lines.Dictionary),
            Actors.With(lines.Actors),
            [.. Problems, .. file.Problems, .. lines.Dictionary.Problems, .. UnknownClasses(file)]);
    }

    private UserLexicon WithDictionary(DictionaryFile file) => new(
        _patterns, _dictionaries.Insert(0, file), Actors.With(ImportedActors.Of(file)), [.. Problems, .. file.Problems]);

    /// <summary>A class that the file names is defined in it, in an earlier one, or beside the shipped patterns of some kind.</summary>
    private IEnumerable<LexiconProblem> UnknownClasses(LexiconFile file) => Folders
        .Select(folder => Extend(folder).With(file).Problems.ToHashSet())
        .Aggregate((unknown, other) => [.. unknown.Intersect(other)])
        .Where(problem => !file.Problems.Contains(problem) && !Problems.Contains(problem))
        .OrderBy(problem => problem.Place.Line)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal);
}
