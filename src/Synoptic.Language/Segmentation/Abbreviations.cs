using Synoptic.Language.Data;

namespace Synoptic.Language.Segmentation;

/// <summary>Knows abbreviations, written without their last stop.</summary>
internal static class Abbreviations
{
    private static readonly Lexicon<AbbreviationKind> Entries = Lexicon<AbbreviationKind>.Read(
        "abbreviations.tsv",
        row => Enum.Parse<AbbreviationKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        StringComparer.Ordinal);

    /// <summary>The longest abbreviation that is looked for, in UTF-16 code units.</summary>
    public const int LongestWord = 16;

    /// <summary>The kind of a word that a stop follows; a single capital letter counts as initials.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (Entries.TryGet(word, out AbbreviationKind kind))
        {
            return kind;
        }

        return IsInitials(word) ? AbbreviationKind.Initials : AbbreviationKind.None;
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord || word.Length % 2 == 0)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 1 || char.IsUpper(word[0]);
    }
}
