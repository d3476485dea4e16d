using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds who is reported to say something.</summary>
internal sealed class SpeakerFinder(PredicateLayer layer)
{
    /// <summary>Who said the shortest statement that holds the words, or null.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isEstimate">Whether the text calls the statement an estimate.</param>
    public Participant? Find(TextSpan words, out bool isEstimate)
    {
        Statement? shortest = null;
        foreach (Statement statement in layer.Document.Statements)
        {
            bool holds = !statement.Negative && !statement.Chain.IsEmpty && statement.Content.Any(span => span.Contains(words));
            if (holds && (shortest is null || statement.ContentCover.Length < shortest.ContentCover.Length))
            {
                shortest = statement;
            }
        }

        isEstimate = shortest?.Chain[0].Kind is StepKind.Estimated;
        return shortest is null ? null : FirstOf(shortest);
    }

    /// <summary>Who said a statement first, as far as the text names them; else null.</summary>
    public Participant? FirstOf(Statement statement) => statement.Chain[0].Parties.FirstOrDefault(party => party.Span.Length > 0) is { } party
        ? new Participant(party.Mention is { } mention ? layer.Document.Parsed.Mentions[mention].Span : party.Span, party.Mention, null)
        : null;
}
