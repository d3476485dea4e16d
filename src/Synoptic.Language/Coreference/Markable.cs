using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>A noun phrase that may refer, with what a comparison with others looks at. Words are indexes into the text's words.</summary>
internal sealed class Markable
{
    /// <summary>The word that the phrase hangs on.</summary>
    public required int Head { get; init; }

    /// <summary>The first word of the phrase.</summary>
    public required int First { get; init; }

    /// <summary>The last word of the phrase.</summary>
    public required int Last { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The index of the name among the document's names, or -1.</summary>
    public required int Name { get; init; }

    /// <summary>What it refers to.</summary>
    public required Referent Referent { get; init; }

    /// <summary>How many.</summary>
    public required Number Number { get; init; }

    /// <summary>By which pronoun.</summary>
    public required Gender Gender { get; init; }

    /// <summary>What the phrase begins with.</summary>
    public required Determination Determination { get; init; }

    /// <summary>The hash of the head's lemma; of a pronoun, of its nominative.</summary>
    public required uint Lemma { get; init; }

    /// <summary>The hash of the phrase up to its head, without its determiner.</summary>
    public required uint Core { get; init; }

    /// <summary>The hashes of the lemmas of its other content words.</summary>
    public required uint[] Modifiers { get; init; }

    /// <summary>The index of the sentence that it stands in.</summary>
    public required int Sentence { get; init; }

    /// <summary>The number of the paragraph that it stands in, from 0.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The word that it hangs on, or -1.</summary>
    public required int Governor { get; init; }

    /// <summary>The hash of that word's lemma.</summary>
    public required uint GovernorLemma { get; init; }

    /// <summary>The hash of its relation to that word.</summary>
    public required uint Relation { get; init; }

    /// <summary>How many clauses the clause that it stands in hangs on, at most 3; 0 in the main clause.</summary>
    public required int Depth { get; init; }

    /// <summary>The number of the quotation that it stands in, from 1; 0 outside quotations.</summary>
    public required int Quotation { get; init; }

    /// <summary>Its kind and, for a pronoun, which; for a name its type; for a description how it begins.</summary>
    public required uint Fine { get; init; }

    /// <summary>Whether the phrase holds the other, or is the same.</summary>
    public bool Holds(Markable other) => First <= other.First && other.Last <= Last;
}
