using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>The features of a sentence with marked source and target: its words, the trees around the marks, what was detected.</summary>
internal static class MarkedFeatures
{
    /// <summary>The hashes; of a sentence that could not be annotated none.</summary>
    public static ImmutableArray<int> Of(MarkedSentence sentence, AnnotatedDocument? document) => document is null
        ? []
        : [.. Named(sentence, document).Distinct(StringComparer.Ordinal).Select(name => (int)(FeatureHashing.Of(name) % TypeModel.Width)).Distinct()];

    private static IEnumerable<string> Named(MarkedSentence sentence, AnnotatedDocument document)
    {
        var tree = new MarkedTree(sentence, document.Parsed);
        return ["bias", .. Detected(sentence, document), .. tree.Words(), .. tree.Around("s", sentence.Sources), .. tree.Around("t", sentence.Targets), .. tree.Path()];
    }

    private static IEnumerable<string> Detected(MarkedSentence sentence, AnnotatedDocument document)
    {
        string chosen = MarkedEvent.TypeOf(sentence, document) ?? "none";
        yield return "chosen=" + chosen;
        foreach (EventMention found in document.Events.Where(found => found.Type is not null))
        {
            bool acts = Overlaps(sentence.Sources, found.Actors);
            bool receives = Overlaps(sentence.Targets, found.Recipients);
            yield return "event=" + found.Type;
            yield return $"event={found.Type}:{found.Reality.Factuality}";
            yield return $"event={found.Type}:{(acts ? "s" : "")}{(receives ? "t" : "")}";
            yield return $"mode={found.Type}:{found.Mode}";
        }
    }

    private static bool Overlaps(ImmutableArray<TextSpan> marks, ImmutableArray<Participant> participants) =>
        marks.Any(mark => participants.Any(participant => participant.Span.Overlaps(mark)));
}
