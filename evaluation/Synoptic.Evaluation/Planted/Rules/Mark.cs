using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>Something that an update puts together: a claim, a pair of shared passages, a shift.</summary>
/// <param name="Sort">What it is; marks crowd only others of their sort.</param>
/// <param name="Places">The places that it puts together; rules refer to them by index.</param>
internal sealed record Mark(string Sort, ImmutableArray<DocumentSpan> Places)
{
    public bool JoinsDocuments => Places.Any(place => place.Document != Places[0].Document);
}
