using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>A stretch of text between white space, which holds one token or more.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it looks like as a whole.</param>
/// <param name="Next">The class of the first character of the next chunk; none at the end of the paragraph.</param>
internal readonly record struct Chunk(TextSpan Span, ChunkKind Kind, uint Next)
{
    /// <summary>Reads the chunk that begins at <paramref name="start"/>, a visible character, in a paragraph that ends at <paramref name="limit"/>.</summary>
    public static Chunk Read(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        int next = end;
        while (next < limit && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        uint nextClass = next < limit ? CharacterClass.Of(text[next]) : CharacterClass.None;
        return new Chunk(new TextSpan(start, end), KindOf(text.AsSpan(start, end - start)), nextClass);
    }

    /// <summary>The first place where a token may end: an address is one token.</summary>
    public int FirstGap(string text) =>
        Math.Max(Span.Start + 1, Kind is ChunkKind.Address or ChunkKind.Mail ? AddressScanner.End(text, Span.Start, Span) : 0);

    private static ChunkKind KindOf(ReadOnlySpan<char> chunk)
    {
        if (!chunk.ContainsAnyExcept(Characters.AsciiLetters))
        {
            return ChunkKind.Letters;
        }

        if (chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return ChunkKind.Address;
        }

        int at = chunk.IndexOf('@');
        if (at >= 0)
        {
            return at > 0 && chunk[at..].Contains('.') ? ChunkKind.Mail : ChunkKind.Handle;
        }

        bool hasLetter = chunk.ContainsAny(Characters.AsciiLetters);
        bool hasDigit = chunk.ContainsAnyInRange('0', '9');
        return (hasLetter, hasDigit) switch
        {
            (true, true) => ChunkKind.LettersAndDigits,
            (true, false) => chunk.Contains('.') ? ChunkKind.LettersAndStops : ChunkKind.LettersAndMarks,
            (false, true) => ChunkKind.Number,
            _ => ChunkKind.Marks,
        };
    }
}
