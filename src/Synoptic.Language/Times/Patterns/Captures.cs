using Synoptic.Language.Times.Calendars;
using Synoptic.Language.Times.Meanings;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>The terms and expressions that fill the places of a pattern, in order.</summary>
internal sealed class Captures
{
    private readonly List<(Term Term, TimeReading? Reading)> _items = [];

    /// <summary>How many there are.</summary>
    public int Count => _items.Count;

    /// <summary>The first expression.</summary>
    public TimeReading? Reading => _items.Find(item => item.Reading is not null).Reading;

    /// <summary>The first amount.</summary>
    public DurationTime? Amount => _items.Select(item => item.Reading?.Meaning).OfType<DurationTime>().FirstOrDefault();

    /// <summary>The second amount ("two hours and thirty minutes").</summary>
    public DurationTime? SecondAmount => _items.Select(item => item.Reading?.Meaning).OfType<DurationTime>().Skip(1).FirstOrDefault();

    /// <summary>The year of whatever form, or null.</summary>
    public int? Year => (Find(TermClass.Year) ?? Find(TermClass.SureYear) ?? Find(TermClass.ShortYear) ?? Find(TermClass.FiscalYear))?.Whole;

    /// <summary>The month, 1 to 12, or 0.</summary>
    public int Month => (Find(TermClass.Month) ?? Find(TermClass.SureMonth) ?? Find(TermClass.ShortMonth))?.Whole ?? 0;

    /// <summary>The first day of a month, 1 to 31, or 0.</summary>
    public int Day => (Find(TermClass.Day) ?? Find(TermClass.OrdinalDay) ?? Find(TermClass.Ordinal))?.Whole ?? 0;

    /// <summary>The unit, in the singular or plural, or null.</summary>
    public TimeUnit? Unit => (Find(TermClass.Unit) ?? Find(TermClass.Span) ?? Find(TermClass.Units)) is { } unit ? (TimeUnit)unit.Code[0] : null;

    /// <summary>The step on the calendar, or null.</summary>
    public int? Shift => Find(TermClass.Shift)?.Whole;

    /// <summary>The first term of the class, or null.</summary>
    public Term? Find(TermClass wanted)
    {
        foreach ((Term term, TimeReading? reading) in _items)
        {
            if (reading is null && term.Class == wanted)
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>The second term of the class, or null.</summary>
    public Term? FindSecond(TermClass wanted) =>
        _items.Where(item => item.Reading is null && item.Term.Class == wanted).Skip(1).Select(item => (Term?)item.Term).FirstOrDefault();

    /// <summary>Adds a term.</summary>
    public void Add(Term term) => _items.Add((term, null));

    /// <summary>Adds an expression.</summary>
    public void Add(TimeReading reading) => _items.Add((default, reading));

    /// <summary>Takes all from the index on away.</summary>
    public void Truncate(int count) => _items.RemoveRange(count, _items.Count - count);
}
