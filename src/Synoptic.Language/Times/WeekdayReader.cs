using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times;

/// <summary>Reads days of the week without a date, but not names that hold one ("Sunday Times", "Black Friday").</summary>
internal sealed class WeekdayReader(TimeWords words)
{
    private static readonly WordSet NameAfter = new("times telegraph mail express mirror herald post people independent night live school business club sun star tribune world");

    private static readonly WordSet NameBefore = new("black good bloody super cyber easter ash holy palm red shrove maundy giving man girl casual");

    /// <summary>The weekday at the word, or null.</summary>
    public TimeReading? Read(TokenLayer text, int start)
    {
        if (words.Weekday(text, start) is not { } day || IsName(text, start))
        {
            return null;
        }

        return new TimeReading(start + 1, TimexType.Date, new WeekdayTime(day, 0), IsDay: true);
    }

    private static bool IsName(TokenLayer text, int start) =>
        (text.IsCapitalized(start + 1) && NameAfter.Contains(text.At(start + 1)))
        || (text.IsCapitalized(start - 1) && NameBefore.Contains(text.At(start - 1)));
}
