using System.Collections.Immutable;

namespace Synoptic.Evaluation.Passages.Model;

/// <summary>The documents of one topic that tell one story. ECB+ has two stories to a topic.</summary>
/// <param name="Topic">The topic's number.</param>
/// <param name="Name">The story's name: <c>ecb</c> or <c>ecbplus</c>.</param>
/// <param name="Sentences">Its annotated sentences, by document (ordinal), then number.</param>
public sealed record PassageStory(int Topic, string Name, ImmutableArray<PassageSentence> Sentences)
{
    /// <summary>Every two sentences of different documents, as indexes into <see cref="Sentences"/>, the smaller first.</summary>
    public IEnumerable<PassagePair> Pairs =>
        from second in Enumerable.Range(0, Sentences.Length)
        from first in Enumerable.Range(0, second)
        where Sentences[first].Document != Sentences[second].Document
        select new PassagePair(first, second);

    /// <summary>Whether the two sentences mention one event.</summary>
    public bool IsGold(PassagePair pair) => Sentences[pair.First].Events.Intersect(Sentences[pair.Second].Events).Any();
}
