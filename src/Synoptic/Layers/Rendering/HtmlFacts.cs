using System.Collections.Immutable;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>The tables of what happens, of frames, ties and positions, each row linked to its place.</summary>
internal static class HtmlFacts
{
    /// <summary>The tables with their headings; nothing of a layer that is empty.</summary>
    public static IEnumerable<Html> Of(LayeredReport layers)
    {
        FactWords words = new(layers);
        return Layers(words).Select(layer => Section(layer.Name, layer.Title, [.. layer.Facts], layers));
    }

    /// <summary>The links to the tables.</summary>
    public static IEnumerable<Html> Links(LayeredReport layers) => Layers(new FactWords(layers))
        .Where(layer => layer.Facts.Any())
        .Select(layer => (Html)$"""<li><a href="#{layer.Name}">{layer.Title}</a></li>""");

    private static IEnumerable<(string Name, string Title, IEnumerable<Fact> Facts)> Layers(FactWords words) =>
    [
        ("events", Legend.Events, words.Events()),
        ("frames", Legend.Frames, words.Frames()),
        ("relations", Legend.Relations, words.Relations()),
        ("positions", Legend.Positions, words.Positions()),
    ];

    private static Html Section(string name, string title, ImmutableArray<Fact> facts, LayeredReport layers)
    {
        if (facts.IsEmpty)
        {
            return Html.Empty;
        }

        return
            $"""
            <section id="{name}" aria-labelledby="{name}-title">
            <h2 id="{name}-title">{title}</h2>
            <table>
            <thead><tr><th scope="col">#</th><th scope="col">What</th><th scope="col">Who</th><th scope="col">When, where, how far a fact</th></tr></thead>
            <tbody>
            {facts.Select(fact => Row(fact, layers))}</tbody>
            </table>
            </section>

            """;
    }

    private static Html Row(Fact fact, LayeredReport layers) =>
        $"""
        <tr id="{HtmlPlaces.Fact(fact.Label)}">
        <th scope="row"><a href="#{HtmlPlaces.Words(fact.Words)}">{fact.Label}</a></th>
        <td>{fact.What} <span class="known" dir="auto">“{layers.Read(fact.Words)}”</span></td>
        <td>{HtmlPhrases.Of(fact.Parties)}</td>
        <td>{HtmlPhrases.Of(fact.Known)}</td>
        </tr>

        """;
}
