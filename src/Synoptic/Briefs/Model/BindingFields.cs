namespace Synoptic.Briefs.Model;

/// <summary>The properties that a <see cref="BindingOperations.Metadata"/> binding may name; each is the JSON name of a property.</summary>
public static class BindingFields
{
    /// <summary>Of a report.</summary>
    public const string Path = "path";

    /// <summary>Of a report.</summary>
    public const string Source = "source";

    /// <summary>Of a report.</summary>
    public const string Byline = "byline";

    /// <summary>Of a report.</summary>
    public const string PublishedAt = "publishedAt";

    /// <summary>Of an entity, an event or a frame.</summary>
    public const string Type = "type";

    /// <summary>Of the line's claim.</summary>
    public const string Support = "support";

    /// <summary>Of the line's claim.</summary>
    public const string Agreement = "agreement";

    /// <summary>Of a conflict of the line's claim.</summary>
    public const string Slot = "slot";

    /// <summary>Of a conflict of the line's claim.</summary>
    public const string Kind = "kind";

    /// <summary>Of an event, a frame or a relation.</summary>
    public const string Factuality = "factuality";

    /// <summary>Of what fills a role of a frame.</summary>
    public const string Role = "role";

    /// <summary>Of what fills a role of a frame.</summary>
    public const string Word = "word";

    /// <summary>Of a position.</summary>
    public const string Stance = "stance";
}
