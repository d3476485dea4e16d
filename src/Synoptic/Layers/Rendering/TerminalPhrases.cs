using System.Globalization;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>Phrases of a line, those that mean somebody in brackets with their number.</summary>
internal static class TerminalPhrases
{
    /// <summary>Adds the phrases in order.</summary>
    public static void Add(WrappedText line, IEnumerable<Phrase> phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            string number = phrase.Entity is { } entity ? string.Create(CultureInfo.InvariantCulture, $"[{phrase.Text}]{entity.Number}") : phrase.Text;
            line.Add(number, phrase.Entity is null ? LayerStyles.Faint : LayerStyles.Of(phrase.Entity));
        }
    }
}
