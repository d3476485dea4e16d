using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>Tells what the reports could know when they were written.</summary>
internal sealed class StoryClock(ImmutableArray<AnnotatedDocument> documents)
{
    private const int HoursOfDay = 24;
    private const int DaysOfMonth = 31;

    private readonly ImmutableArray<DocumentClock> _clocks = [.. documents.Select(document => new DocumentClock(document))];

    /// <summary>
    /// Whether one clause tells what had happened when its report was written, and the other what happened on a later day, or one what was to come and the other what had
    /// come: two happenings, or a plan and what became of it.
    /// </summary>
    public bool AreOfOtherTimes(Clause one, Clause other) => DayOf(one) is { } first && DayOf(other) is { } second && WrittenOn(one) is { } early && WrittenOn(other) is { } late
        && (first <= early != second <= late || (first <= early && (second > early || first > late)));

    /// <summary>Whether neither clause says when, and their reports were written more than a month apart: what was done then may be done again by others.</summary>
    public bool MayBeOfOtherOccasions(Clause one, Clause other) => one[Slot.Date] is null && other[Slot.Date] is null
        && WrittenOn(one) is { } first && WrittenOn(other) is { } second && Math.Abs(first - second) > DaysOfMonth;

    private static int? DayOf(Clause clause) => clause[Slot.Date] is { Hours: { } told, IsOfSomeWeek: false } ? told.Start / HoursOfDay : null;

    private int? WrittenOn(Clause clause) => _clocks[clause.Document].At(documents[clause.Document].Parsed.Sentences[clause.Sentence])?.Day.DayNumber;
}
