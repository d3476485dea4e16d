namespace Synoptic.Language.Patterns;

/// <summary>A pattern with the place of its file among the files of its lexicon. The strongest come first: later file, more specific, later line.</summary>
internal sealed record RankedPattern(Pattern Pattern, int Rank) : IComparable<RankedPattern>
{
    /// <inheritdoc/>
    public int CompareTo(RankedPattern? other) => other is null ? 1
        : Rank != other.Rank ? other.Rank.CompareTo(Rank)
        : Pattern.Specificity != other.Pattern.Specificity ? other.Pattern.Specificity.CompareTo(Pattern.Specificity)
        : other.Pattern.Place.Line.CompareTo(Pattern.Place.Line);
}
