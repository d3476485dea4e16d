using System.Collections.Immutable;
using Synoptic.Evaluation.Claims;
using Synoptic.Evaluation.Claims.Model;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories.Assertions;

namespace Synoptic.Training.Assertions;

/// <summary>Reads and annotates pairs of claims.</summary>
internal static class ComparedPairs
{
    /// <summary>The gold file and the features of its pairs, in its order.</summary>
    /// <exception cref="InvalidDataException">The file is neither NAnCo nor ClaimDiff.</exception>
    public static (ClaimGold Gold, ImmutableArray<ComparedPair> Pairs) Read(string file)
    {
        (ClaimGold? gold, string? problem) = ClaimGoldReader.Read(File.ReadAllText(file));
        if (gold is null)
        {
            throw new InvalidDataException($"{file}: {problem}");
        }

        var pipeline = new LanguagePipeline();
        ImmutableArray<Document> texts = ClaimEvaluation.Documents(file, gold);
        var annotated = new AnnotatedDocument[texts.Length];
        Parallel.For(0, texts.Length, index => annotated[index] = pipeline.Annotate(texts[index]));
        AssertionReader reader = new();
        Assertion[] read = [.. gold.Texts.Zip(annotated, (text, document) => reader.Read(document, text.Span))];
        return (gold, [.. gold.Pairs.Select(pair => new ComparedPair(gold.Texts[pair.First].Group, Features(read[pair.First], read[pair.Second]), pair.Answer))]);
    }

    private static double[] Features(Assertion one, Assertion other)
    {
        double[] features = new double[AssertionFeatures.Names.Length];
        AssertionFeatures.Write(one, other, features);
        return features;
    }
}
