using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Layers.Rendering;

/// <summary>What the marks mean, and the headings, in every format.</summary>
internal static class Legend
{
    /// <summary>The heading over who is meant.</summary>
    public const string Entities = "Who is meant, and where (sentence)";

    /// <summary>Said instead where nobody is.</summary>
    public const string NoEntities = "No mention found.";

    /// <summary>The heading over what is said.</summary>
    public const string Statements = "Who says what, through whom";

    /// <summary>Said instead where nothing is.</summary>
    public const string NoStatements = "No statement found.";

    /// <summary>What a marked mention is.</summary>
    public const string Mention = "a mention of entity 4; in colour where the entity has more than one";

    /// <summary>What a country beside a mention is.</summary>
    public const string StandsFor = "a place that stands for the government of a country";

    /// <summary>What a marked content is.</summary>
    public const string Content = "the content of statement 2";

    /// <summary>What a marked cue is.</summary>
    public const string Cue = "the cue of a statement";

    /// <summary>What an underlined stretch is.</summary>
    public const string Measure = "a time or a quantity";

    /// <summary>What marked words of a fact are.</summary>
    public const string Fact = "the words of event 3, frame 1; R relation, P position";

    /// <summary>The heading over events.</summary>
    public const string Events = "What happens: who → whom";

    /// <summary>The heading over frames.</summary>
    public const string Frames = "Votes, transfers, losses, tests, ceremonies, visits, forecasts";

    /// <summary>The heading over relations.</summary>
    public const string Relations = "What ties them";

    /// <summary>The heading over positions.</summary>
    public const string Positions = "Who wants what";

    /// <summary>How much of each layer there is.</summary>
    public static string Count(AnnotatedDocument report) => string.Join(
        ", ",
        Count(report.Chains.Length, "entity", "entities"),
        Count(report.Parsed.Mentions.Length, "mention", "mentions"),
        Count(report.Statements.Length, "statement", "statements"),
        Count(report.Parsed.Times.Length, "time", "times"),
        Count(report.Parsed.Quantities.Length, "quantity", "quantities"),
        Count(report.Events.Length, "event", "events"),
        Count(report.Frames.Length, "frame", "frames"),
        Count(report.Relations.Length, "relation", "relations"),
        Count(report.Positions.Length, "position", "positions"));

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
