using Synoptic.Language.Model;

namespace Synoptic.Stories.Shifts;

/// <summary>A part of a sentence that tells what somebody said, held or called something at one time.</summary>
internal sealed record ContrastSide
{
    /// <summary>The part with its verb: "<b>which in May had called the tax harmless</b>".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its verb, or the first of its words where it has none.</summary>
    public required TextSpan Verb { get; init; }

    /// <summary>The dictionary form of the verb where it gives a thing a name or quality: "calls", "describes"; else null.</summary>
    public required string? Naming { get; init; }

    /// <summary>Whether the verb tells what somebody says, thinks or rules.</summary>
    public required bool IsStance { get; init; }

    /// <summary>Whether it gives a wording in quotation marks.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Whether the verb is past: "called", "had called".</summary>
    public required bool IsPast { get; init; }

    /// <summary>Whether a word or the past perfect sets it in the past: "once", "until May", "had called".</summary>
    public required bool IsThen { get; init; }

    /// <summary>Whether a word sets it in the present: "now", "since May".</summary>
    public required bool IsNow { get; init; }

    /// <summary>Whether its verb is what is said, held or called no longer: "<b>no longer</b> objects".</summary>
    public required bool IsGone { get; init; }

    /// <summary>Whether it was said, held or called until some time, and so no more since: "<b>until May</b> had insisted".</summary>
    public required bool IsEnded { get; init; }

    /// <summary>Whether it is said for the first time.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Whether a word says that it is less than before: "only", "merely".</summary>
    public required bool IsLess { get; init; }

    /// <summary>The TIMEX3 value of its day or month; null where none is told.</summary>
    public required string? Day { get; init; }

    /// <summary>The stems of the nouns before its verb but for times and texts: who it is told of; none where that is a pronoun or stands before.</summary>
    public required string[] Subject { get; init; }

    /// <summary>The stems of its words and of those between it and the part before.</summary>
    public required string[] Stems { get; init; }
}
