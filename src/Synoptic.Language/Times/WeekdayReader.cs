using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Times;

/// <summary>Reads days of the week without a date, but not names that hold one ("Sunday Times", "Black Friday").</summary>
internal sealed class WeekdayReader(TimeWords words)
{
    private static readonly WordSet NameAfter = new("times telegraph mail express mirror herald post people independent night live school business club sun star tribune world");

    private static readonly WordSet NameBefore = new("black good bloody super cyber easter ash holy palm red shrove maundy giving man girl casual");

    /// <summary>The weekday at the token, or null.</summary>
    public TimeReading? Read(TokenLayer tokens, int start)
    {
        if (words.Weekday(tokens, start) is not { } day || IsName(tokens, start))
        {
            return null;
        }

        return new TimeReading(start + 1, TimexType.Date, new WeekdayTime(day, 0), IsDay: true);
    }

    private static bool IsName(TokenLayer tokens, int start) =>
        (tokens.IsCapitalized(start + 1) && NameAfter.Contains(tokens.At(start + 1)))
        || (tokens.IsCapitalized(start - 1) && NameBefore.Contains(tokens.At(start - 1)));
}
