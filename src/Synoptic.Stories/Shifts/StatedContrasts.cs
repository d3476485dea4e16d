using Synoptic.Language.Model;

namespace Synoptic.Stories.Shifts;

/// <summary>
/// Finds the sentences that set what somebody says, holds or calls something now against what he did before: "the board, which <b>in
/// May had</b> called the loan a gift, <b>now</b> says that it was a debt"; "in its letter of 3 May it was "a pause"; in that of
/// 9 June it is "the end"".
/// </summary>
internal sealed class StatedContrasts(ShiftWords words)
{
    private readonly ContrastSides _sides = new(words);

    /// <summary>What was held then, where that is told, and what is held now, the latter in the sentence; null where it sets no two times against each other.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The index of the sentence.</param>
    public (ContrastSide? Then, ContrastSide Now)? Find(AnnotatedDocument document, int sentence)
    {
        ContrastSide[] own = [.. _sides.In(document, document.Parsed.Sentences[sentence])];
        for (int now = 0; now < own.Length; now++)
        {
            for (int then = 0; then < own.Length; then++)
            {
                if (then != now && (then < now || own[then].IsThen) && AreOfOne(own, then, now) && AreOpposed(own[then], own[now]))
                {
                    return (own[then], own[now]);
                }
            }
        }

        ContrastSide[] before = own.Length > 0 && sentence > 0 ? [.. _sides.In(document, document.Parsed.Sentences[sentence - 1])] : [];
        return before.Length > 0 && own[0].Subject.Length == 0 && AreOpposed(before[^1], own[0]) && IsContrary(before[^1], own[0]) ? (before[^1], own[0])
            : own.FirstOrDefault(side => side is { IsFirst: true, IsPast: true } or { IsGone: true }) is { } first ? (null, first)
            : own.FirstOrDefault(side => side.IsEnded) is { } ended ? (null, ended) : null;
    }

    /// <summary>Whether the second part names nobody else: "the board, which …, now says"; "the board said …; it now says".</summary>
    private static bool AreOfOne(ContrastSide[] sides, int then, int now)
    {
        ContrastSide later = sides[Math.Max(then, now)];
        IEnumerable<string> known = sides.Take(Math.Max(then, now)).SelectMany(side => side.Stems);
        return later.Subject.All(known.Contains);
    }

    private static bool AreOpposed(ContrastSide then, ContrastSide now)
    {
        bool isLater = then.Day is { } old && now.Day is { } young && string.CompareOrdinal(old, young) < 0;
        bool isStance = then.IsStance && now.IsStance;
        return (then.IsPast || (then.Day is not null && then.IsQuoted && now.IsQuoted && now.IsNow)) && !then.IsNow && !now.IsThen
            && ((isStance && then.IsThen && (now.IsNow || isLater))
                || (isStance && then.Day is not null && (now.IsNow || (now.IsLess && now.IsQuoted)))
                || ((isLater || (now.IsNow && (then.Day is not null || then.IsThen))) && IsContrary(then, now)));
    }

    /// <summary>Whether each gives a wording or a name, or the second less than the first.</summary>
    private static bool IsContrary(ContrastSide then, ContrastSide now) =>
        (then.IsQuoted && now.IsQuoted) || (now.IsLess && now.IsQuoted && then.Day is not null) || (then.Naming is not null && now.Naming is not null) || (now.IsLess && then.IsStance && now.IsStance);
}
