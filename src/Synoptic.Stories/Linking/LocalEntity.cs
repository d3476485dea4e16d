using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>One chain of one document, as the linker sees it.</summary>
internal sealed record LocalEntity
{
    /// <summary>The index of the document.</summary>
    public required int Document { get; init; }

    /// <summary>The index of the chain.</summary>
    public required int Chain { get; init; }

    /// <summary>What it refers to, set right where a lexicon knows better than the recognizer.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Its names, the fullest first; at least one, but of an office.</summary>
    public required ImmutableArray<LinkName> Names { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of a country's name or demonym, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Whether it is named in headlines only, whose capitals tell no name from a word.</summary>
    public bool IsOfHeadline { get; init; }

    /// <summary>
    /// Whether the recognizer took none of its mentions for a name, though they are printed as one. It may belong to an entity,
    /// but makes none.
    /// </summary>
    public bool IsWeak { get; init; }

    /// <summary>What the document calls the person: titles, and the nouns that stand for the name; lower case.</summary>
    public ImmutableArray<string> Descriptions { get; init; } = [];

    /// <summary>The age that the document gives the person, or null.</summary>
    public int? Age { get; init; }

    /// <summary>The office by which a chain without a name means somebody, or null.</summary>
    public Office? Office { get; init; }

    /// <summary>Its fullest name.</summary>
    public LinkName Name => Names[0];

    /// <summary>Whether it is a person.</summary>
    public bool IsPerson => Type is EntityType.Person && !IsWeak;

    /// <summary>Its names of a person in full: two words or more with a space between ("anti-Trump" and "Obama-Biden" are none).</summary>
    public IEnumerable<LinkName> FullNames => Names.Where(name => name.Words.Length > 1 && name.Text.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether it is a person of one name only.</summary>
    public bool IsSingleName => IsPerson && Names.All(name => name.Words.Length == 1);
}
