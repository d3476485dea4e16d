using Synoptic.Language.Morphology;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Evaluation.Passages;

/// <summary>The score by which the product aligns sentences, for texts whose tokens are parted by spaces.</summary>
public sealed class PassageSimilarity
{
    private readonly TermWeights _weights = TermWeights.Shipped;
    private readonly Dictionary<string, TermVector> _known = new(StringComparer.Ordinal);

    /// <summary>How surely two sentences tell the same, in [0, 1].</summary>
    public double Score(string left, string right) => PassageAligner.Score(Terms(left), Terms(right));

    private TermVector Terms(string text)
    {
        if (!_known.TryGetValue(text, out TermVector? terms))
        {
            IEnumerable<string> stems = text.Split(' ').Where(word => word.Length > 1 && char.IsLetter(word[0])).Select(word => Stemmer.Stem(word));
            _known.Add(text, terms = TermVector.Of(stems, stem => _weights[stem]));
        }

        return terms;
    }
}
