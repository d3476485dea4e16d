namespace Synoptic.Language.Encoding;

/// <summary>
/// The key under which a word form stands in a model's vocabularies: lower case, digits as <c>0</c>,
/// one kind of quotation mark, apostrophe and dash. Shape is a feature of its own.
/// </summary>
public static class WordKey
{
    /// <summary>The key of <paramref name="form"/>; of the same length in UTF-16 units.</summary>
    public static string Of(ReadOnlySpan<char> form)
    {
        Span<char> key = form.Length <= 256 ? stackalloc char[form.Length] : new char[form.Length];
        for (int index = 0; index < form.Length; index++)
        {
            key[index] = Fold(form[index]);
        }

        return new string(key);
    }

    /// <summary>The unit that stands for <paramref name="unit"/> in a key.</summary>
    public static char Fold(char unit) => unit switch
    {
        >= 'a' and <= 'z' => unit,
        >= '0' and <= '9' => '0',
        '\u2018' or '\u2019' or '\u02BC' or '`' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        _ => char.ToLowerInvariant(unit),
    };
}
