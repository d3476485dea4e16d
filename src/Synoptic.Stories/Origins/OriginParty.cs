using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Origins;

/// <summary>The party that a proposition is attributed to, where the text names it.</summary>
/// <param name="Entity">The index of the entity.</param>
/// <param name="Place">The words that name it.</param>
internal readonly record struct OriginParty(int Entity, DocumentSpan Place)
{
    /// <summary>The first named party of the first step of the chain, or null: the document speaks for itself, or names nobody.</summary>
    public static OriginParty? Of(Proposition proposition, EntityTable entities)
    {
        if (proposition.Chain.IsDefaultOrEmpty)
        {
            return null;
        }

        AttributionParty? party = proposition.Chain[0].Parties
            .FirstOrDefault(candidate => candidate is { Anonymity: Anonymity.Named, Mention: not null });
        return party is { Mention: { } mention } && entities.EntityOf(proposition.Document, mention) is { } entity
            ? new OriginParty(entity, new DocumentSpan(proposition.Document, party.Span))
            : null;
    }
}
