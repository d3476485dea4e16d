using System.Collections.Immutable;
using Synoptic.Evaluation.Claims;
using Synoptic.Evaluation.Claims.Model;
using Synoptic.Evaluation.Passages;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Evaluation.Texts;
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

        ImmutableArray<Document> texts = ClaimEvaluation.Documents(file, gold);
        Assertion[] read = Annotate(texts, gold.Texts.Select(text => text.Span));
        return (gold, [.. gold.Pairs.Select(pair => new ComparedPair(gold.Texts[pair.First].Group, Features(read[pair.First], read[pair.Second]), pair.Answer))]);
    }

    /// <summary>
    /// Every two annotated sentences of different reports of one topic of ECB+, which holds two stories that look alike; those
    /// that mention one event say the same. Of the training topics only.
    /// </summary>
    public static ImmutableArray<ComparedPair> ReadEcbPlus(string folder)
    {
        ImmutableArray<PassageStory> stories = EcbPlusReader.Read(folder, PassageSplit.Training);
        ImmutableArray<(int Topic, PassageSentence Sentence)> sentences = [.. stories.SelectMany(story => story.Sentences.Select(sentence => (story.Topic, sentence)))];
        ImmutableArray<Document> texts = GoldTexts.ToDocuments(folder, sentences.Select(entry => entry.Sentence.Text));
        Assertion[] read = Annotate(texts, texts.Select(text => new TextSpan(0, text.Text.Length)));
        return
        [
            .. from topic in Enumerable.Range(0, sentences.Length).GroupBy(index => sentences[index].Topic)
               from right in topic
               from left in topic
               where left < right && sentences[left].Sentence.Document != sentences[right].Sentence.Document
               select new ComparedPair(
                   topic.Key, Features(read[left], read[right]), sentences[left].Sentence.Events.Intersect(sentences[right].Sentence.Events).Any()),
        ];
    }

    private static Assertion[] Annotate(ImmutableArray<Document> texts, IEnumerable<TextSpan> spans)
    {
        var pipeline = new LanguagePipeline();
        var annotated = new AnnotatedDocument[texts.Length];
        Parallel.For(0, texts.Length, index => annotated[index] = pipeline.Annotate(texts[index]));
        AssertionReader reader = new();
        return [.. annotated.Zip(spans, reader.Read)];
    }

    private static double[] Features(Assertion one, Assertion other)
    {
        double[] features = new double[AssertionFeatures.Names.Length];
        AssertionFeatures.Write(one, other, features);
        return features;
    }
}
