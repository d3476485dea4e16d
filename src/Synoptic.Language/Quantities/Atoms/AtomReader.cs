using System.Globalization;

namespace Synoptic.Language.Quantities.Atoms;

/// <summary>Cuts text into atoms: runs of letters, numbers in digits, single marks.</summary>
internal static class AtomReader
{
    /// <summary>The atoms of a stretch, in order.</summary>
    public static List<Atom> Read(string text, int start, int end)
    {
        var atoms = new List<Atom>();
        bool hasSpace = true;
        for (int i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] == '\u200b')
            {
                hasSpace = true;
                i++;
                continue;
            }

            Atom atom = ReadOne(text.AsSpan(0, end), i, hasSpace);
            atoms.Add(atom);
            hasSpace = false;
            i = atom.End;
        }

        return atoms;
    }

    /// <summary>The length of the web address that begins here, or 0.</summary>
    private static int AddressLength(ReadOnlySpan<char> text)
    {
        bool isAddress = text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        int end = isAddress ? text.IndexOfAny(" \t\r\n\u00a0") : 0;
        end = end < 0 ? text.Length : end;
        return text[..end].ContainsAny('.', ':') ? end : 0;
    }

    private static Atom ReadOne(ReadOnlySpan<char> text, int start, bool hasSpace)
    {
        char first = text[start];
        if (hasSpace && AddressLength(text[start..]) is > 0 and var address)
        {
            return new Atom(AtomKind.Code, start, start + address, hasSpace);
        }

        bool isPoint = first == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])
            && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
        if (char.IsAsciiDigit(first) || isPoint)
        {
            return NumeralReader.Read(text, start, hasSpace);
        }

        if (char.IsLetter(first))
        {
            int end = start + 1;
            while (end < text.Length && (char.IsLetter(text[end]) || char.IsSurrogate(text[end]) || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark))
            {
                end++;
            }

            return new Atom(AtomKind.Word, start, end, hasSpace);
        }

        return NumeralReader.Fraction(first) is { } value
            ? new Atom(AtomKind.Number, start, start + 1, hasSpace, value)
            : new Atom(AtomKind.Mark, start, start + Math.Min(text.Length - start, char.IsHighSurrogate(first) ? 2 : 1), hasSpace);
    }
}
