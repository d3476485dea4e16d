using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Clauses;

namespace Synoptic.Stories.Comparison;

/// <summary>Tells what sentences and clauses say twice, so that nothing is claimed two times.</summary>
internal sealed class ToldInClauses(ImmutableArray<PropositionGroup> groups)
{
    private readonly ILookup<(int Document, int Sentence), TextSpan> _clauses = groups
        .Where(group => group.Documents > 1).SelectMany(group => group.Members.OfType<Clause>()).ToLookup(clause => (clause.Document, clause.Sentence), clause => clause.Span);

    private readonly ILookup<(int Document, int Sentence), PropositionGroup> _passages = groups
        .Where(group => group.Documents > 1 && group.Members[0] is Passage)
        .SelectMany(group => group.Members.Select(member => (member.Document, member.Sentence, Group: group)))
        .ToLookup(entry => (entry.Document, entry.Sentence), entry => entry.Group);

    private readonly ImmutableArray<PropositionGroup> _quotations = [.. groups.Where(group => group.Documents > 1 && group.Members[0] is Quotation)];

    /// <summary>Whether other reports tell half of a sentence or more in clauses of their own.</summary>
    public bool HoldsHalf(Proposition passage) =>
        2 * _clauses[(passage.Document, passage.Sentence)].Sum(clause => Math.Max(0, Math.Min(clause.End, passage.Span.End) - Math.Max(clause.Start, passage.Span.Start))) >= passage.Span.Length;

    /// <summary>Whether all clauses of a group are set side by side as whole sentences or quotations, too.</summary>
    public bool IsToldWhole(PropositionGroup clauses) =>
        _passages[(clauses.Members[0].Document, clauses.Members[0].Sentence)].Any(group => clauses.Members.All(member => group.Members.Any(passage => passage.Document == member.Document && passage.Sentence == member.Sentence)))
        || _quotations.Any(group => clauses.Members.All(member => group.Members.Any(quotation => quotation.Document == member.Document && quotation.Span.Overlaps(member.Span))));
}
