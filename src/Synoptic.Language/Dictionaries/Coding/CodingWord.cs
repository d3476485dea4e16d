using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>A word or comma of a sentence.</summary>
/// <param name="Text">What it is in capitals; <c>,</c> for a comma.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsCapitalized">Whether it begins with a capital.</param>
internal readonly record struct CodingWord(string Text, TextSpan Span, bool IsCapitalized)
{
    /// <summary>Whether an aside or a comma was taken out right before it.</summary>
    public bool FollowsBreak { get; init; }

    public bool IsComma => Text is ",";

    public bool IsConjunction => Text is "AND" or "BUT" or "OR" or "NOR" or "NEITHER";

    public bool IsDeterminer => Text is "THE" or "A" or "AN";

    /// <summary>The words and commas of a stretch of text.</summary>
    public static ImmutableArray<CodingWord> Of(string text, TextSpan sentence)
    {
        var words = ImmutableArray.CreateBuilder<CodingWord>();
        ReadOnlySpan<char> characters = text.AsSpan(0, sentence.End);
        for (int at = sentence.Start; at < characters.Length;)
        {
            int end = WordScanner.EndOf(characters, at);
            bool isWord = end > at;
            end = isWord ? end : at + 1;
            if (isWord || characters[at] == ',')
            {
                string written = characters[at..end].ToString().Replace('’', '\'').ToUpperInvariant();
                words.Add(new CodingWord(written, new TextSpan(at, end), char.IsUpper(characters[at])));
            }

            at = end;
        }

        return words.ToImmutable();
    }
}
