using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Quantities;

namespace Synoptic.Language.Times;

/// <summary>Reads a number with a unit of time: "six years", "half an hour", "several weeks", "two and a half years".</summary>
internal sealed class AmountReader(TimeWords words)
{
    private readonly NumberReader _numbers = new();

    /// <summary>The amount that begins at the word, or null.</summary>
    public Amount? Read(TokenLayer text, int start)
    {
        if (text.Is(start, "half") && (text.Is(start + 1, "an") || text.Is(start + 1, "a")))
        {
            return WithUnit(text, 0.5m, start + 2, isArticle: false);
        }

        if ((text.Is(start, "a") || text.Is(start, "an")) && words.Unit(text, start + 1) is not null)
        {
            return WithUnit(text, 1, start + 1, isArticle: true);
        }

        int vague = VagueLength(text, start);
        return vague > 0 ? WithUnit(text, null, start + vague, isArticle: false) : ReadNumber(text, start);
    }

    private static int VagueLength(TokenLayer text, int start) =>
        text.Is(start, "several") || text.Is(start, "few") || text.Is(start, "many") ? 1
        : text.Is(start, "a") && text.Is(start + 1, "few") ? 2
        : 0;

    private Amount? ReadNumber(TokenLayer text, int start)
    {
        if (text.Is(start, "a") && text.Is(start + 1, "couple") && text.Is(start + 2, "of"))
        {
            return WithUnit(text, null, start + 3, isArticle: false);
        }

        if (_numbers.Read(text, start) is not { } number)
        {
            return null;
        }

        bool hasHalf = text.Is(number.End, "and") && text.Is(number.End + 1, "a") && text.Is(number.End + 2, "half");
        decimal? count = number.IsVague ? null : number.Value + (hasHalf ? 0.5m : 0);
        return WithUnit(text, count, number.End + (hasHalf ? 3 : 0), isArticle: false);
    }

    private Amount? WithUnit(TokenLayer text, decimal? count, int index, bool isArticle)
    {
        index += text.Is(index, "calendar") || text.Is(index, "full") || text.Is(index, "consecutive") ? 1 : 0;
        bool isInRange = count is null or (>= 0 and < 1_000_000);
        return words.Unit(text, index) is { } unit && isInRange ? new Amount(count, unit, index + 1, isArticle) : null;
    }
}
