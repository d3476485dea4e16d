namespace Synoptic.Language.Encoding;

/// <summary>What a word form looks like, apart from its letters.</summary>
public static class WordShape
{
    private const int LongestRun = 2;
    private const int LongestShape = 12;

    /// <summary>Upper case as <c>X</c>, lower as <c>x</c>, digits as <c>d</c>, others as they are; runs longer than two are cut to two, shapes to twelve: <c>Smith's</c> is <c>Xxx'x</c>.</summary>
    public static string Of(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[LongestShape];
        int length = 0, run = 0;
        foreach (char unit in form)
        {
            char kind = Kind(unit);
            run = length > 0 && shape[length - 1] == kind ? run + 1 : 1;
            if (run <= LongestRun && length < LongestShape)
            {
                shape[length++] = kind;
            }
        }

        return new string(shape[..length]);
    }

    /// <summary>Four letters: the case of the first letter, whether all letters are upper case, whether there is a digit, the length up to nine.</summary>
    public static string KindOf(ReadOnlySpan<char> form)
    {
        bool hasLower = false, hasUpper = false, hasDigit = false;
        foreach (char unit in form)
        {
            hasLower |= char.IsLower(unit);
            hasUpper |= char.IsUpper(unit);
            hasDigit |= char.IsAsciiDigit(unit);
        }

        return new string(
        [
            form.Length > 0 ? Kind(form[0]) is var first && first is 'X' or 'x' or 'd' ? first : '.' : '.',
            hasUpper && !hasLower ? 'U' : '-',
            hasDigit ? 'd' : '-',
            (char)('0' + Math.Min(form.Length, 9)),
        ]);
    }

    private static char Kind(char unit) =>
        char.IsUpper(unit) ? 'X'
        : char.IsLower(unit) ? 'x'
        : char.IsDigit(unit) ? 'd'
        : char.IsLetter(unit) ? 'o' // scripts without case
        : unit;
}
