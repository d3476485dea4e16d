using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Merging;

/// <summary>
/// Who and what takes part in all that a word tells of in a story. One report has its star "check into" a clinic, others have her
/// "enter" rehab there: a single pair of sentences shares little, all sentences with the one word and all with the other share much.
/// </summary>
internal sealed class WordParties
{
    private readonly ImmutableArray<Occurrence> _occurrences;
    private readonly Lazy<TermVector>[] _parties;

    /// <summary>Gathers the arguments of words.</summary>
    /// <param name="occurrences">All occurrences.</param>
    /// <param name="documents">Which documents are alike; only those close to its own tell of a word's story.</param>
    /// <param name="weights">The weights of stems.</param>
    public WordParties(ImmutableArray<Occurrence> occurrences, DocumentPairs documents, TermWeights weights)
    {
        _occurrences = occurrences;
        ILookup<(int Document, string Stem), Occurrence> words = occurrences.ToLookup(occurrence => (occurrence.Trigger.Document, occurrence.Stem));
        Dictionary<(int Document, string Stem), Lazy<TermVector>> parties = words.ToDictionary(
            word => word.Key,
            word => new Lazy<TermVector>(() => TermVector.Of(
                documents.CloseTo(word.Key.Document).SelectMany(document => words[(document, word.Key.Stem)]).SelectMany(PartiesOf),
                stem => weights[stem])));
        _parties = [.. occurrences.Select(occurrence => parties[(occurrence.Trigger.Document, occurrence.Stem)])];
    }

    /// <summary>How alike the parties of two words are, each in the documents close to its own, in [0, 1]; 1 for one word; unknown where one has none.</summary>
    public float Between(int one, int other)
    {
        if (_occurrences[one].Stem == _occurrences[other].Stem)
        {
            return 1;
        }

        (TermVector mine, TermVector its) = (_parties[one].Value, _parties[other].Value);
        return mine.Mass * its.Mass == 0 ? PairFeatures.Unknown : (float)mine.Similarity(its);
    }

    private static IEnumerable<string> PartiesOf(Occurrence occurrence) =>
        occurrence.Arguments.SelectMany(argument => argument.Names.IsEmpty ? [argument.Stem] : argument.Names);
}
