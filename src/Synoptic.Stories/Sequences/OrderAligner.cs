using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Sequences;

/// <summary>Finds the events that two reports put in opposite orders.</summary>
public sealed class OrderAligner
{
    private readonly SentenceTerms _terms = new();
    private readonly TermWeights _weights = TermWeights.Shipped;
    private readonly SenseTable _senses = SenseTable.Shipped;

    /// <summary>The groups of tellings that contradict one another, with those that agree with one of them, in order of their first members.</summary>
    /// <param name="documents">The documents, in the order of the set.</param>
    /// <param name="stories">The indexes of the documents of each story, ascending.</param>
    public ImmutableArray<PropositionGroup> Find(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<int>> stories)
    {
        var reader = new PairReader(new SenseReader(_senses, Thesaurus.Shipped, _weights), _terms, _weights);
        return
        [
            .. stories.Where(story => story.Length > 1)
                .SelectMany(story => Within([.. story.Index().SelectMany(entry => reader.Read(documents[entry.Item], entry.Item).Select(pair => (entry.Index, pair)))]))
                .OrderBy(group => group.Members[0].Place),
        ];
    }

    /// <summary>Each pair that another contradicts, with all that tell of the same two events; a pair is in one group.</summary>
    private static IEnumerable<PropositionGroup> Within((int Place, OrderedPair Pair)[] pairs)
    {
        var used = new HashSet<int>();
        for (int first = 0; first < pairs.Length; first++)
        {
            (int Index, bool Agrees)[] others = used.Contains(first) ? [] :
            [
                .. from second in Enumerable.Range(first + 1, pairs.Length - first - 1)
                   where !used.Contains(second) && pairs[second].Pair.Telling.Document != pairs[first].Pair.Telling.Document && pairs[second].Place - pairs[first].Place <= DocumentOrder.Reach
                   let agrees = PairComparison.Agree(pairs[first].Pair, pairs[second].Pair)
                   where agrees is not null
                   select (second, agrees.Value),
            ];
            if (others.Any(other => !other.Agrees))
            {
                used.UnionWith([first, .. others.Select(other => other.Index)]);
                yield return new PropositionGroup(
                [
                    .. others.Select(other => pairs[other.Index].Pair.Telling with { IsAsFirst = other.Agrees }).Prepend(pairs[first].Pair.Telling)
                        .DistinctBy(telling => telling.Place).OrderBy(telling => telling.Place),
                ]);
            }
        }
    }
}
