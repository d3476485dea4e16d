using System.Collections.Immutable;

namespace Synoptic.Evaluation.Names;

/// <summary>Which columns of a file are read.</summary>
/// <param name="Token">The column of the tokens, from 0.</param>
/// <param name="Tag">The column of the tags, from 0.</param>
public sealed record ColumnLayout(int Token, int Tag)
{
    private const string TokenName = "token";
    private const string TagName = "tag";

    /// <summary>The share of rows that must show a column for what it is: a large file may have a broken line.</summary>
    private const double Enough = 0.95;

    /// <summary>The layout that a list of column names gives, such as <c>index,token,tag</c>; null where it names no token or no tag.</summary>
    public static ColumnLayout? Parse(string names)
    {
        string[] columns = names.Split(',', StringSplitOptions.TrimEntries);
        int token = Array.IndexOf(columns, TokenName);
        int tag = Array.IndexOf(columns, TagName);
        return token < 0 || tag < 0 ? null : new ColumnLayout(token, tag);
    }

    /// <summary>
    /// The layout that the rows show, or null. The tag is the last column that holds nothing but tags; the token is
    /// the first other column that does not merely count.
    /// </summary>
    internal static ColumnLayout? Detect(ImmutableArray<string[]> rows)
    {
        int width = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        int tag = Enumerable.Range(0, width).LastOrDefault(column => Mostly(column, NameTag.IsTag), -1);
        int token = Enumerable.Range(0, width).FirstOrDefault(column => column != tag && !Mostly(column, IsIndex), -1);
        return tag < 0 || token < 0 ? null : new ColumnLayout(token, tag);

        bool Mostly(int column, Func<string, bool> isSo) =>
            rows.Count(row => row.Length > column && isSo(row[column])) >= Enough * rows.Length;
    }

    /// <summary>Whether a row has both columns, with a tag in the one.</summary>
    internal bool Fits(string[] row) => row.Length > Math.Max(Token, Tag) && row[Tag].Length > 0;

    private static bool IsIndex(string cell) => cell.Length > 0 && cell.All(char.IsAsciiDigit);
}
