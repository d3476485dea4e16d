namespace Synoptic.Briefs.Model;

/// <summary>The ways in which a stretch of a line may come from what it is bound to.</summary>
public static class BindingOperations
{
    /// <summary>The words of the one input, unchanged but for white space, which is folded to single spaces.</summary>
    public const string Extract = "extract";

    /// <summary>The canonical name of an entity; each input is a mention of it.</summary>
    public const string Name = "name";

    /// <summary>The TIMEX3 value of the time expression that the one input is.</summary>
    public const string Value = "value";

    /// <summary>How many inputs (or, where there are none, reports) there are. The inputs of a count need not lie in cited sentences.</summary>
    public const string Count = "count";

    /// <summary>The numbers, from 1, of the reports, ascending: "1", "1 and 4", "1, 3 and 4".</summary>
    public const string List = "list";

    /// <summary>
    /// A property, as the record gives it: of the one report in <c>documents</c>; without one, of what the one input
    /// names or shows: in its section an event, a frame or what fills a role of one, a position or a relation, else an
    /// entity; without either, of the line's claim or of one of its conflicts.
    /// </summary>
    public const string Metadata = "metadata";

    /// <summary>The number of independent origins of the line's claim, as "2" or "1–3".</summary>
    public const string Origins = "origins";
}
