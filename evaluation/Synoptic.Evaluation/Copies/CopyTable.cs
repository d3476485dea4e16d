using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Copies.Model;

namespace Synoptic.Evaluation.Copies;

/// <summary>A score of sharing, and found pairs to judge, for people.</summary>
public static class CopyTable
{
    private const int LongestExcerpt = 300;

    /// <summary>Three lines; they end in <c>\n</c>.</summary>
    public static string Write(CopyScore score) => string.Create(
        CultureInfo.InvariantCulture,
        $"recall     {100 * score.Recall,6:F2}   {score.Found} of {score.Gold} listed pairs of different outlets at containment .5 or more\nprecision  {(score.Precision is { } share ? (100 * share).ToString("F2", CultureInfo.InvariantCulture) : "-"),6}   {score.Right} of {score.Judged} judged\nfound      {score.Pairs,6}   pairs of different outlets\n");

    /// <summary>
    /// The first so many found pairs of different outlets, in the order of their ids' hash: a blind sample that is the same
    /// in every run. A line each, columns parted by tabs: ids, outlets, days, shared words, the longest passage.
    /// </summary>
    public static string List(ImmutableArray<FoundCopy> found, int count)
    {
        StringBuilder list = new();
        foreach (FoundCopy pair in found.Where(pair => pair.IsCross).OrderBy(Draw).Take(count))
        {
            string passage = pair.Longest.Read(pair.First.Text).ReplaceLineEndings(" ").Replace('\t', ' ');
            list.Append(
                CultureInfo.InvariantCulture,
                $"{pair.Key.Item1}\t{pair.Key.Item2}\t{pair.First.Source} / {pair.Second.Source}\t{pair.First.PublishedAt} / {pair.Second.PublishedAt}\t{pair.Words}\t{passage[..Math.Min(passage.Length, LongestExcerpt)]}\n");
        }

        return list.ToString();
    }

    private static string Draw(FoundCopy pair) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(pair.Key.Item1 + pair.Key.Item2)));
}
