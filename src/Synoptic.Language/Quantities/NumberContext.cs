using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Measures;

namespace Synoptic.Language.Quantities;

/// <summary>
/// Tells a plain number that may count something from one that names something: a label, an age, a phone number,
/// a list mark, a score, a year, a cell of a table, a footnote.
/// </summary>
internal sealed class NumberContext
{
    private const decimal FirstYear = 1100;
    private const decimal LastYear = 2100;

    private static readonly WordSet Labels = new(
        "no nos nr nrs number numbers article section chapter page pages pp paragraph clause room flight resolution route highway road line phase "
        + "type model version volume vol part episode series figure fig table item step stage round level grade channel gate platform unit "
        + "act rule bill proposition option group game class category verse psalm covid apollo size ext extension tel phone fax box");

    private static readonly WordSet Scoring = new("won win wins lost lose loses beat beats defeated drew voted led trailed scored draw victory defeat");

    private static readonly WordSet AfterScore = new("win victory defeat draw loss lead vote ruling decision score margin");

    private static readonly WordSet Months = new(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly WordSet BeforeOne = new("no any every each this that another which the only it it's day some");

    /// <summary>Whether a plain number may count something.</summary>
    public bool Counts(AtomText atoms, Measure measure)
    {
        int start = measure.Start;
        return !IsLabelled(atoms, start, measure)
            && !IsListMark(atoms, start, measure)
            && !IsDialled(atoms, start, measure)
            && !IsScore(atoms, start, measure)
            && !IsDay(atoms, start, measure.End)
            && !IsYear(atoms, start, measure)
            && !IsPronoun(atoms, start, measure);
    }

    /// <summary>"A380", "F-16", "SCP-173", "[4]".</summary>
    public static bool IsPartOfName(AtomText atoms, int start)
    {
        bool isHyphened = atoms.IsGlued(start) && atoms.IsDash(start - 1) && atoms.IsGlued(start - 1) && atoms.IsWord(start - 2);
        bool isShortYear = atoms.At(start - 1) is "'" or "’" or "‘" && atoms.IsGlued(start) && atoms[start].Length == 2;
        bool isNote = atoms.At(start - 1) is "[" && atoms.At(start + 1) is "]" && atoms.IsGlued(start - 1);
        return isShortYear || isNote || (isHyphened && atoms.IsNumber(start)) || (atoms.IsGlued(start) && (atoms.IsWord(start - 1) || atoms[start - 1].Kind is AtomKind.Code or AtomKind.Number || atoms.At(start - 1) is "." or "_" or "@"));
    }

    private static bool IsLabelled(AtomText atoms, int start, Measure measure)
    {
        if (start == 0 || GroupedDigits.Are(atoms.At(start)))
        {
            return false;
        }

        int before = atoms.At(start - 1) is "." && !atoms[start - 1].HasSpace ? start - 2 : start - 1;
        if (atoms.At(start - 1) is "#" or "§" or "№" or "*" || (atoms.IsIn(before, Labels)))
        {
            return measure.Number.Scale == 1;
        }

        bool isNamed = !measure.Number.IsWords && !measure.IsRange && measure.Number.Scale == 1 && measure.Max < 10_000 && decimal.IsInteger(measure.Max);
        bool isMixed = atoms.At(start - 1) is [>= 'a' and <= 'z', >= 'A' and <= 'Z', ..];
        return isMixed || (isNamed && IsName(atoms, start - 1) && !(IsPlural(atoms, measure.End) && IsPlace(atoms, start - 1)));
    }

    private static bool IsName(AtomText atoms, int index) =>
        atoms.IsCapitalized(index) && !CommonWords.IsFunction(atoms.At(index)) && (index > 0 || !CommonWords.Contains(atoms.At(index)))
        && CommonWords.ClassOf(atoms.At(index)) is not (WordClass.Verb or WordClass.Adverb);

    /// <summary>"In northern Kivu 12 people": a preposition stands before the name.</summary>
    private static bool IsPlace(AtomText atoms, int index)
    {
        int first = index;
        while (atoms.IsCapitalized(first - 1) && first > index - 3)
        {
            first--;
        }

        return atoms.At(first - 1) is "in" or "In" or "at" or "At" or "near" or "Near" or "on" or "On" or "from" or "From" || index == 0;
    }

    private static bool IsPlural(AtomText atoms, int index) => atoms.IsLowerCase(index) && CountedReader.IsPlural(atoms.At(index));

    private static bool IsListMark(AtomText atoms, int start, Measure measure) =>
        start == 0 && !measure.Number.IsWords && atoms.At(measure.End) is "." or ")" or ":" && atoms[measure.End + 1].Kind != AtomKind.None;

    private static bool IsDialled(AtomText atoms, int start, Measure measure)
    {
        bool hasLeadingZero = atoms.At(start) is ['0', >= '0' and <= '9', ..];
        return !measure.Number.IsWords && (hasLeadingZero || atoms.At(start - 1) is "+" || IsBesideDigits(atoms, start - 1, start) || IsBesideDigits(atoms, measure.End, measure.End));
    }

    /// <summary>Whether other digits follow without a word or mark between: a phone number, a row of a table.</summary>
    private static bool IsBesideDigits(AtomText atoms, int index, int second) =>
        atoms[index].Kind is AtomKind.Number or AtomKind.Code
        || (atoms.IsDash(index) && atoms.IsGlued(second) && index != second && (atoms.IsNumber(index - 1) || atoms[index - 1].Kind is AtomKind.Code));

    private static bool IsScore(AtomText atoms, int start, Measure measure)
    {
        bool isDashed = measure.IsRange && !measure.Number.IsWords && atoms.IsDash(start + 1) && atoms.At(start + 1) is not "~" && atoms.IsGlued(start + 1) && measure.Max < 1000;
        bool counts = atoms.IsLowerCase(measure.End) && !CommonWords.IsFunction(atoms.At(measure.End)) && !atoms.IsIn(measure.End, AfterScore);
        bool isTold = atoms.IsIn(start - 1, Scoring) && (atoms.Is(measure.End, "to") || measure.IsRange);
        bool isLoneEnd = atoms.At(measure.End) is "–" or "-" or "/" or "—" && atoms.IsGlued(measure.End) && atoms.IsGlued(measure.End + 1)
            && atoms[measure.End + 1].Kind is AtomKind.Number or AtomKind.Code;
        bool isLoneStart = atoms.At(start - 1) is "–" or "/" && atoms.IsGlued(start - 1) && atoms.IsGlued(start) && atoms[start - 2].Kind is AtomKind.Number or AtomKind.Code;
        return (isDashed && !counts && start > 0) || isTold || isLoneEnd || isLoneStart;
    }

    /// <summary>"31 February", "Sept. 45": a date that no calendar has is no number either.</summary>
    private static bool IsDay(AtomText atoms, int start, int end)
    {
        int before = atoms.At(start - 1) is "." ? start - 2 : start - 1;
        return (atoms.IsCapitalized(before) && atoms.IsIn(before, Months)) || (atoms.IsCapitalized(end) && atoms.IsIn(end, Months));
    }

    private static bool IsYear(AtomText atoms, int start, Measure measure) =>
        measure.Min is >= FirstYear and < LastYear && atoms[start].Length == 4 && !measure.Number.IsWords && measure.Number.Scale == 1
        && !IsPlural(atoms, measure.End) && (measure.Min >= 1500 || start > 0) && start + 1 < atoms.Count && !measure.IsRange;

    private static bool IsPronoun(AtomText atoms, int start, Measure measure) =>
        measure is { Max: 1, IsRange: false, Number.IsWords: true }
        && (!atoms.IsLowerCase(measure.End) || CommonWords.IsFunction(atoms.At(measure.End)) || atoms.Is(measure.End, "more") || BeforeOne.Contains(atoms.At(start - 1)));
}
