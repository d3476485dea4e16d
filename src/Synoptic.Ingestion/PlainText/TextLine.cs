using Synoptic.Language.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>A line of a text that holds a letter or digit.</summary>
/// <param name="Span">Where it stands, without white space around it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Block">The stretch between blank lines that it belongs to, from 0.</param>
internal readonly record struct TextLine(TextSpan Span, string Text, int Block)
{
    /// <summary>Whether it ends as sentences end, behind closing quotes and brackets. Initials ("with the U.S.") end no sentence.</summary>
    public bool EndsSentence
    {
        get
        {
            string bare = Text.TrimEnd('"', '\'', '\u201D', '\u2019', '\u00BB', ')', ']');
            return bare is [.., '!' or '?' or '\u2026'] || (bare is [.., var before, '.'] && !EndsInInitials(bare, before));
        }
    }

    private static bool EndsInInitials(string bare, char before) => char.IsUpper(before) && bare is [.., '.', _, '.'];
}
