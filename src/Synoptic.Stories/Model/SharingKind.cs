namespace Synoptic.Stories.Model;

/// <summary>Why two documents rest on one origin.</summary>
public enum SharingKind
{
    /// <summary>A passage stands in both.</summary>
    Copy,

    /// <summary>Both carry the same quotation of the same speaker.</summary>
    Quotation,

    /// <summary>Both attribute the same thing to the same party.</summary>
    Upstream,

    /// <summary>Both name the same agency in byline, dateline or credit.</summary>
    Agency,

    /// <summary>Both are outlets of one family.</summary>
    Family,

    /// <summary>Both are one article of one outlet, the later one changed.</summary>
    Version,
}
