namespace Synoptic.Briefs.Model;

/// <summary>The ways in which a stretch of a line may come from what it is bound to.</summary>
public static class BindingOperations
{
    /// <summary>The words of the one input, unchanged but for white space, which is folded to single spaces.</summary>
    public const string Extract = "extract";

    /// <summary>The canonical name of an entity; each input is a mention of it.</summary>
    public const string Name = "name";

    /// <summary>How many inputs (or reports) there are.</summary>
    public const string Count = "count";

    /// <summary>The numbers, from 1, of the reports, or their names, joined by commas.</summary>
    public const string List = "list";

    /// <summary>A property of a report, as the report's record in the brief gives it; no input.</summary>
    public const string Metadata = "metadata";

    /// <summary>The number of independent origins of the line's claim, as "2" or "1–3".</summary>
    public const string Origins = "origins";

    /// <summary>The value of a quantity, or of a time expression, that starts at the input.</summary>
    public const string Value = "value";
}
