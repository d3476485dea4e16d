using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>What <see cref="LexiconReader"/> read: every good line, and what is wrong with the others.</summary>
public sealed class LexiconFile
{
    internal LexiconFile(
        ImmutableArray<Pattern> patterns,
        ImmutableArray<LexiconClass> classes,
        ImmutableArray<LexiconLine> lines,
        ImmutableArray<LexiconProblem> problems)
    {
        Patterns = patterns;
        Classes = classes;
        Lines = lines;
        Problems = problems;
    }

    /// <summary>The <c>actor</c> and <c>agent</c> lines, in order.</summary>
    public ImmutableArray<LexiconLine> Lines { get; }

    /// <summary>The lines that were left out; empty when all are good.</summary>
    public ImmutableArray<LexiconProblem> Problems { get; }

    /// <summary>The patterns, in order.</summary>
    internal ImmutableArray<Pattern> Patterns { get; }

    /// <summary>The word classes, in order; a name may occur more than once.</summary>
    internal ImmutableArray<LexiconClass> Classes { get; }
}
