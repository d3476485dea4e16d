using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>The list of who is meant, each mention a link to its place.</summary>
internal static class HtmlEntities
{
    /// <summary>The list with its heading.</summary>
    public static Html Of(LayeredReport layers) =>
        $"""
        <section id="entities" aria-labelledby="entities-title">
        <h2 id="entities-title">{(layers.Entities.IsEmpty ? Legend.NoEntities : Legend.Entities)}</h2>
        <ul class="entities">
        {layers.Entities.Select(entity => Entity(entity, layers))}</ul>
        </section>
        """;

    private static Html Entity(NumberedEntity entity, LayeredReport layers) =>
        $"""
        <li id="{HtmlPlaces.Entity(entity)}"><span class="order">{entity.Number}</span>
        <div><span class="{HtmlPlaces.MentionClass(entity)}" dir="auto">{entity.Name}</span> <span class="known">{FixedWord.Of(entity.Type)}</span>
        <ul>{entity.Mentions.Select(mention => Mention(mention, layers))}</ul></div></li>

        """;

    private static Html Mention(int mention, LayeredReport layers)
    {
        Mention place = layers.Annotated.Parsed.Mentions[mention];
        return
            $"""
            <li><a href="#{HtmlPlaces.Mention(mention)}">{layers.WordsOf(mention)}</a> <span class="known">({layers.SentenceNumber(place.Span.Start)})</span></li>
            """;
    }
}
