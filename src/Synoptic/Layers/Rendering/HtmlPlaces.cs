using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>How places of the page are called, and the links to them.</summary>
internal static class HtmlPlaces
{
    public static string Sentence(int sentence) => Name("sentence", sentence + 1);

    public static string Mention(int mention) => Name("mention", mention + 1);

    /// <summary>Where the content of a statement begins.</summary>
    public static string Content(int statement) => Name("content", statement + 1);

    /// <summary>The row of a statement.</summary>
    public static string Statement(int statement) => Name("statement", statement + 1);

    /// <summary>The entry of an entity.</summary>
    public static string Entity(NumberedEntity entity) => Name("entity", entity.Number);

    /// <summary>The look of the words that mean an entity.</summary>
    public static string MentionClass(NumberedEntity? entity) => entity?.Hue is { } hue ? Name("mention hue", hue) : "mention";

    /// <summary>The row of an event, frame, relation or position.</summary>
    public static string Fact(string label) => "fact" + label;

    /// <summary>Where the words of facts stand.</summary>
    public static string Words(TextSpan words) => string.Create(CultureInfo.InvariantCulture, $"words{words.Start}-{words.End}");

    public static Html FactLink(string label) => $"""<a class="number fact-link" href="#{Fact(label)}">{label}</a>""";

    public static Html EntityLink(NumberedEntity entity) =>
        $"""<a class="number" href="#{Entity(entity)}">{entity.Number}</a>""";

    public static Html StatementLink(int statement) =>
        $"""<a class="number statement" href="#{Statement(statement)}">{StatementWords.Label(statement)}</a>""";

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
