using Synoptic.Language.Model;
using Synoptic.Language.Quantities;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Times;

/// <summary>Reads a number with a unit of time: "six years", "half an hour", "several weeks", "two and a half years".</summary>
internal sealed class AmountReader(TimeWords words)
{
    private readonly NumberReader _numbers = new();

    /// <summary>The amount that begins at the token, or null.</summary>
    public Amount? Read(TokenLayer tokens, int start)
    {
        if (tokens.Is(start, "half") && (tokens.Is(start + 1, "an") || tokens.Is(start + 1, "a")))
        {
            return WithUnit(tokens, 0.5m, start + 2, isArticle: false);
        }

        if ((tokens.Is(start, "a") || tokens.Is(start, "an")) && words.Unit(tokens, start + 1) is not null)
        {
            return WithUnit(tokens, 1, start + 1, isArticle: true);
        }

        int vague = VagueLength(tokens, start);
        return vague > 0 ? WithUnit(tokens, null, start + vague, isArticle: false) : ReadNumber(tokens, start);
    }

    private static int VagueLength(TokenLayer tokens, int start) =>
        tokens.Is(start, "several") || tokens.Is(start, "few") || tokens.Is(start, "many") ? 1
        : tokens.Is(start, "a") && tokens.Is(start + 1, "few") ? 2
        : 0;

    private Amount? ReadNumber(TokenLayer tokens, int start)
    {
        if (tokens.Is(start, "a") && tokens.Is(start + 1, "couple") && tokens.Is(start + 2, "of"))
        {
            return WithUnit(tokens, null, start + 3, isArticle: false);
        }

        if (_numbers.Read(tokens, start) is not { Suffix: 0 } number)
        {
            return null;
        }

        bool hasHalf = tokens.Is(number.End, "and") && tokens.Is(number.End + 1, "a") && tokens.Is(number.End + 2, "half");
        decimal? count = number.IsVague ? null : number.Value + (hasHalf ? 0.5m : 0);
        return WithUnit(tokens, count, number.End + (hasHalf ? 3 : 0), isArticle: false);
    }

    private Amount? WithUnit(TokenLayer tokens, decimal? count, int index, bool isArticle)
    {
        index += tokens.Is(index, "calendar") || tokens.Is(index, "full") || tokens.Is(index, "consecutive") ? 1 : 0;
        bool isInRange = count is null or (>= 0 and < 1_000_000);
        return words.Unit(tokens, index) is { } unit && isInRange ? new Amount(count, unit, index + 1, isArticle) : null;
    }
}
