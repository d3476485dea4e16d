using Synoptic.Language.Model;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>The table of who says what, each row linked to its place.</summary>
internal static class HtmlStatements
{
    /// <summary>The table with its heading.</summary>
    public static Html Of(LayeredReport layers) =>
        $"""
        <section id="statements" aria-labelledby="statements-title">
        <h2 id="statements-title">{Legend.Statements}</h2>
        {(layers.Annotated.Statements.IsEmpty ? $"<p class=\"known\">{Legend.NoStatements}</p>" : Table(layers))}
        </section>
        """;

    private static Html Table(LayeredReport layers)
    {
        StatementWords words = new(layers);
        return
            $"""
            <table>
            <thead><tr><th scope="col">#</th><th scope="col">Speaker</th><th scope="col">Content</th><th scope="col">Chain</th></tr></thead>
            <tbody>
            {layers.Annotated.Statements.Select((statement, index) => Row(statement, index, layers, words))}</tbody>
            </table>
            """;
    }

    private static Html Row(Statement statement, int index, LayeredReport layers, StatementWords words) =>
        $"""
        <tr id="{HtmlPlaces.Statement(index)}">
        <th scope="row"><a href="#{HtmlPlaces.Content(index)}">{StatementWords.Label(index)}</a></th>
        <td>{HtmlPhrases.Of(words.Speaker(statement))}</td>
        <td class="said" dir="auto">{string.Join(" … ", statement.Content.Select(layers.Read))}</td>
        <td>{HtmlPhrases.Of(words.Chain(statement))} <span class="known">{words.Form(statement)}</span></td>
        </tr>

        """;
}
