using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>Phrases of a table, those that mean somebody linked to who it is.</summary>
internal static class HtmlPhrases
{
    /// <summary>The phrases in order.</summary>
    public static IEnumerable<Html> Of(IEnumerable<Phrase> phrases) => phrases.Select(Of);

    private static Html Of(Phrase phrase)
    {
        if (phrase.Entity is not { } entity)
        {
            return $"{phrase.Text}";
        }

        return $"""<span class="{HtmlPlaces.MentionClass(entity)}">{phrase.Text}{HtmlPlaces.EntityLink(entity)}</span>""";
    }
}
