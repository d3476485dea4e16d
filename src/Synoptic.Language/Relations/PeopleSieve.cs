using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Relations;

/// <summary>Gives offices their body where only an office of the same holder before it in the sentence names it.</summary>
internal static class PeopleSieve
{
    /// <summary>"The council's head, A, stays on as treasurer": treasurer of the council.</summary>
    public static IEnumerable<Relation> FillBodies(ImmutableArray<Relation> relations, ImmutableArray<Sentence> sentences) =>
        relations.Select(relation => relation is { Type: RelationType.Office, To: null } ? relation with { To = BodyOf(relation, relations, sentences) } : relation);

    private static Participant? BodyOf(Relation office, ImmutableArray<Relation> relations, ImmutableArray<Sentence> sentences) => relations
        .FirstOrDefault(other => other is { Type: RelationType.Office, To: not null }
            && other.From.Span == office.From.Span && other.Evidence < office.Evidence
            && sentences.Any(sentence => sentence.Span.Contains(other.Evidence) && sentence.Span.Contains(office.Evidence)))
        ?.To;
}
