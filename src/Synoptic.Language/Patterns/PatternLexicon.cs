using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>The patterns of one or more lexicons by the lemma that they begin from, with their word classes. Immutable.</summary>
public sealed class PatternLexicon
{
    /// <summary>The folder whose classes every shipped lexicon may name.</summary>
    private const string CommonFolder = "patterns/";

    private readonly ImmutableArray<LexiconFile> _files;
    private readonly FrozenDictionary<string, ImmutableArray<Pattern>>[] _patterns;
    private readonly ClassTable _classes;

    private PatternLexicon(ImmutableArray<LexiconFile> files)
    {
        _files = files;
        _classes = new ClassTable(files.SelectMany(file => file.Classes));
        RankedPattern[] ranked = [.. files.SelectMany((file, rank) => file.Patterns.Select(pattern => new RankedPattern(pattern, rank))).Order()];
        _patterns = [.. Enum.GetValues<PredicateKind>().Select(kind => ByLemma(ranked.Select(pattern => pattern.Pattern).Where(pattern => pattern.Trigger.Kinds.Contains(kind))))];
        Problems = [.. files.SelectMany(file => file.Problems), .. files.SelectMany(file => file.Patterns).SelectMany(UnknownClasses)];
    }

    /// <summary>A lexicon without a pattern.</summary>
    public static PatternLexicon Empty { get; } = new([]);

    /// <summary>The lines that were left out, and the patterns that name a class which no file defines.</summary>
    public ImmutableArray<LexiconProblem> Problems { get; }

    /// <summary>
    /// This lexicon with the lines of another file: its words join the classes of the same name, and of two patterns that
    /// fit the same words, those of the later file win.
    /// </summary>
    public PatternLexicon With(LexiconFile file) => new(_files.Add(file));

    /// <summary>The lexicon of the tables that the assembly carries in a folder (<c>frames/</c>), with the common word classes.</summary>
    /// <exception cref="InvalidOperationException">A line of them is wrong.</exception>
    internal static PatternLexicon Shipped(string folder)
    {
        LexiconFile[] files = [.. TableReader.NamesIn(CommonFolder).Concat(TableReader.NamesIn(folder)).Select(name => LexiconReader.Read(name, TableReader.Text(name)))];
        var shipped = new LexiconFile(
            [.. files.SelectMany(file => file.Patterns)], [.. files.SelectMany(file => file.Classes)], [.. files.SelectMany(file => file.Lines)], [.. files.SelectMany(file => file.Problems)]);
        var lexicon = new PatternLexicon([shipped]);
        return lexicon.Problems.IsEmpty ? lexicon : throw new InvalidOperationException(string.Join('\n', lexicon.Problems));
    }

    /// <summary>The patterns that begin from a lemma of this kind, the strongest first.</summary>
    internal ImmutableArray<Pattern> At(string lemma, PredicateKind kind) =>
        _patterns[(int)kind].TryGetValue(lemma, out ImmutableArray<Pattern> patterns) ? patterns : [];

    /// <summary>Whether a lemma belongs to a class.</summary>
    internal bool IsIn(string name, string lemma) => _classes.Contains(name, lemma);

    private FrozenDictionary<string, ImmutableArray<Pattern>> ByLemma(IEnumerable<Pattern> patterns) =>
        patterns.SelectMany(pattern => LemmasOf(pattern).Select(lemma => (Lemma: lemma, Pattern: pattern)))
            .GroupBy(entry => entry.Lemma, entry => entry.Pattern, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private IEnumerable<string> LemmasOf(Pattern pattern) =>
        pattern.Trigger.Lemmas.SelectMany(lemma => lemma[0] == '@' ? _classes.WordsOf(lemma[1..]) : [lemma]).Distinct(StringComparer.Ordinal);

    private IEnumerable<LexiconProblem> UnknownClasses(Pattern pattern) => pattern.Conditions.SelectMany(condition => condition.Alternatives)
        .Concat(pattern.Roles.SelectMany(role => role.Alternatives))
        .SelectMany(argument => argument.Restrictions)
        .SelectMany(restriction => restriction.Classes)
        .Concat(pattern.Trigger.Lemmas.Where(lemma => lemma[0] == '@').Select(lemma => lemma[1..]))
        .Where(name => !_classes.IsKnown(name))
        .Distinct(StringComparer.Ordinal)
        .Select(name => new LexiconProblem(pattern.Place, $"No line defines '@{name}': add a line class, {name}, word|word."));
}
