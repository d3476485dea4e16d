using System.Collections.Immutable;

namespace Synoptic.Language.Actors;

/// <summary>The code of an actor, for the days on which it holds.</summary>
/// <param name="Code">A CAMEO actor code (<c>FRAGOV</c>); the first three letters of a state's are its ISO 3166-1 alpha-3 code.</param>
/// <param name="From">The first day; <see cref="DateOnly.MinValue"/> where it is open.</param>
/// <param name="Until">The last day; <see cref="DateOnly.MaxValue"/> where it is open.</param>
public sealed record DatedCode(string Code, DateOnly From, DateOnly Until)
{
    /// <summary>A code that always holds.</summary>
    public static DatedCode Always(string code) => new(code, DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Whether it holds on a day; where the day is not known, it does.</summary>
    public bool HoldsOn(DateOnly? day) => day is not { } known || (From <= known && known <= Until);

    /// <summary>The code that counts on a day: the first of those with dates that holds, else the first without dates, or null.</summary>
    /// <param name="codes">The codes of one actor.</param>
    /// <param name="day">The day, or null: then one without dates counts before the others.</param>
    public static DatedCode? Choose(ImmutableArray<DatedCode> codes, DateOnly? day)
    {
        DatedCode? dated = null;
        DatedCode? always = null;
        foreach (DatedCode code in codes)
        {
            bool hasDates = code.From != DateOnly.MinValue || code.Until != DateOnly.MaxValue;
            dated ??= hasDates && code.HoldsOn(day) ? code : null;
            always ??= hasDates ? null : code;
        }

        return day is null ? always ?? dated : dated ?? always;
    }
}
