using System.Buffers;
using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Quantities;

/// <summary>Reads numbers in digits and in words: "15,000", "1.2 million", "twenty-three", "half a million", "dozens".</summary>
internal sealed class NumberReader
{
    private const int MostDigits = 15;

    /// <summary>More words than any written number has; it keeps reading linear in the text.</summary>
    private const int MostWords = 16;

    /// <summary>No number grows past this; it keeps every product within <see cref="decimal"/>.</summary>
    private const decimal Ceiling = 1_000_000_000_000_000m;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,");

    private readonly Lexicon<NumberWord> _words = Lexicon<NumberWord>.Read(
        "numbers.tsv",
        row => new NumberWord(Enum.Parse<NumberKind>(row[1], ignoreCase: true), decimal.Parse(row[2], CultureInfo.InvariantCulture)));

    /// <summary>The number that begins at word <paramref name="start"/>, or null.</summary>
    public NumberReading? Read(TokenLayer text, int start)
    {
        Compound compound = text.CompoundAt(start);
        ReadOnlySpan<char> first = compound.Characters;
        if (first.IsEmpty)
        {
            return null;
        }

        return char.IsAsciiDigit(first[0]) || (first.Length > 1 && char.IsAsciiDigit(first[1]) && first[0] is '-' or '−')
            ? ReadDigits(text, compound)
            : ReadVague(text, start) ?? ReadWords(text, start);
    }

    /// <summary>The value of digits with group commas and a decimal point and nothing else, or null.</summary>
    public static decimal? ParseDigits(ReadOnlySpan<char> digits)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign;
        bool isMinus = digits is ['−', ..];
        ReadOnlySpan<char> bare = isMinus ? digits[1..] : digits;
        bool isRead = bare.Length <= MostDigits + 6 && decimal.TryParse(bare, Style, CultureInfo.InvariantCulture, out decimal value)
            && Math.Abs(value) < Ceiling;
        return isRead ? (isMinus ? -1 : 1) * decimal.Parse(bare, Style, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The value of the scale word at the word ("million"), or 1.</summary>
    public decimal ScaleAt(TokenLayer text, int index) =>
        Word(text, index) is { Kind: NumberKind.Scale } scale ? scale.Value : 1;

    private NumberReading? ReadDigits(TokenLayer text, Compound compound)
    {
        ReadOnlySpan<char> token = compound.Characters;
        int digits = 1 + token[1..].IndexOfAnyExcept(Figures);
        digits = digits == 0 ? token.Length : digits;
        if (ParseDigits(token[..digits]) is not { } value)
        {
            return null;
        }

        if (digits == token.Length)
        {
            return WithScale(text, value, compound.End);
        }

        if (_words.TryGet(token[digits..], out NumberWord scale) && scale.Kind == NumberKind.Scale)
        {
            return new NumberReading(value * scale.Value, compound.End, Scale: scale.Value);
        }

        return token[digits..].ContainsAnyExceptInRange('A', 'z') && token[^1] is not ('²' or '³')
            ? null
            : new NumberReading(value, compound.End, Suffix: digits);
    }

    private NumberReading WithScale(TokenLayer text, decimal value, int next)
    {
        decimal product = 1;
        while (value * product < Ceiling && Word(text, next) is { Kind: NumberKind.Scale } scale)
        {
            product *= scale.Value;
            next++;
        }

        return new NumberReading(value * product, next, Scale: product);
    }

    private NumberWord? Word(TokenLayer text, int index) =>
        _words.TryGet(text.CompoundAt(index).Characters, out NumberWord word) ? word : null;

    /// <summary>"dozens", "tens of thousands", "several hundred", "a few thousand".</summary>
    private NumberReading? ReadVague(TokenLayer text, int start)
    {
        int scale = text.Is(start, "several") ? start + 1
            : text.Is(start, "a") && text.Is(start + 1, "few") ? start + 2
            : start;
        if (scale > start)
        {
            return Word(text, scale) is { Kind: NumberKind.Scale } counted
                ? new NumberReading(2 * counted.Value, scale + 1, IsVague: true, IsWords: true)
                : null;
        }

        bool isTens = text.Is(start, "tens");
        NumberWord? word = isTens ? new NumberWord(NumberKind.Vague, 10) : Word(text, start);
        if (word is not { Kind: NumberKind.Vague } vague)
        {
            return null;
        }

        bool isProduct = text.Is(start + 1, "of") && Word(text, start + 2) is { Kind: NumberKind.Vague };
        decimal value = 2 * vague.Value * (isProduct ? Word(text, start + 2)!.Value.Value : 1);
        return isTens && !isProduct ? null : new NumberReading(value, start + (isProduct ? 3 : 1), IsVague: true, IsWords: true);
    }

    /// <summary>"twenty-three", "a hundred and five thousand", "half a million", "two dozen".</summary>
    private NumberReading? ReadWords(TokenLayer text, int start)
    {
        int index = start;
        decimal total = 0;
        decimal current = 0;
        bool isHalf = text.Is(index, "half") && IsArticle(text, index + 1);
        index += isHalf ? 1 : 0;
        if (IsArticle(text, index) && Word(text, index + 1) is { Kind: NumberKind.Scale })
        {
            current = isHalf ? 0.5m : 1;
            index++;
        }

        if (index == start && Part(text, index) is { Kind: NumberKind.Scale })
        {
            return null; // "million" by itself counts nothing
        }

        int read = index;
        while (index - start < MostWords && total < Ceiling && current < Ceiling && Part(text, index) is { } part)
        {
            bool isThousand = part.Kind == NumberKind.Scale && part.Value >= 1000;
            total += isThousand ? OneIfNone(current) * part.Value : 0;
            current = isThousand ? 0 : part.Kind == NumberKind.Scale ? OneIfNone(current) * part.Value : current + part.Value;
            read = index = text.CompoundAt(index).End;
            index += part.Kind == NumberKind.Scale && text.Is(index, "and") && Part(text, index + 1) is { Kind: not NumberKind.Scale } ? 1 : 0;
            if (part.Kind != NumberKind.Scale && Part(text, index) is not { Kind: NumberKind.Scale })
            {
                break;
            }
        }

        bool isNumber = total + current > 0 || (read > start && text.Is(start, "zero"));
        return read > start && isNumber ? new NumberReading(total + current, read, IsWords: true) : null;
    }

    private static decimal OneIfNone(decimal value) => value == 0 ? 1 : value;

    private static bool IsArticle(TokenLayer text, int index) => text.Is(index, "a") || text.Is(index, "an");

    /// <summary>A number word that is written as one; "twenty-three" is one part.</summary>
    private NumberWord? Part(TokenLayer text, int index)
    {
        ReadOnlySpan<char> token = text.CompoundAt(index).Characters;
        int hyphen = token.IndexOfAny('-', '‑');
        if (hyphen > 0 && Characters.IsHyphen(token[hyphen]))
        {
            bool isPair = _words.TryGet(token[..hyphen], out NumberWord ten) & _words.TryGet(token[(hyphen + 1)..], out NumberWord unit);
            return isPair && ten.Kind == NumberKind.Ten && unit.Kind == NumberKind.Unit ? new NumberWord(NumberKind.Unit, ten.Value + unit.Value) : null;
        }

        return Word(text, index) is { Kind: not NumberKind.Vague } word ? word : null;
    }
}
