namespace Synoptic.Ingestion.Decoding;

/// <summary>Tells text from binary data that happens to decode.</summary>
internal static class ControlCharacters
{
    /// <summary>
    /// Whether the text holds NUL, or a control character that no text needs for each twenty others. A few
    /// stray ones (terminal escapes, form feeds, a DOS end-of-file mark) leave a report a report.
    /// </summary>
    public static bool AreTooMany(string text)
    {
        int strays = 0;
        foreach (char unit in text)
        {
            if (unit == '\0')
            {
                return true;
            }

            strays += unit < ' ' && unit is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\e') ? 1 : 0;
        }

        return 20L * strays > text.Length;
    }
}
