using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Origins;

namespace Synoptic.Stories.Plans;

/// <summary>Sets what reports announce beside what others say did not take place.</summary>
public sealed class PlanAligner
{
    private readonly DeedReader _reader = new(new DeedWords(), new SentenceTerms());

    /// <summary>The groups of plans and their outcomes, each of two or more documents of one story, in order of their first members.</summary>
    /// <param name="documents">The documents, in the order of the set.</param>
    /// <param name="stories">The indexes of the documents of each story, ascending.</param>
    public ImmutableArray<PropositionGroup> Find(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<int>> stories) =>
    [
        .. stories.Where(story => story.Length > 1).SelectMany(story => Within(documents, story)).OrderBy(group => group.Members[0].Place),
    ];

    private IEnumerable<PropositionGroup> Within(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<int> story)
    {
        Deed[] deeds = [.. story.SelectMany(index => _reader.Read(documents[index], index))];
        var events = new DisjointSets(deeds.Length);
        HashSet<int> found = [];
        foreach ((int plan, int outcome) in Pairs(documents, deeds, story))
        {
            events.Join(plan, outcome);
            found.UnionWith([plan, outcome]);
        }

        return found.Order().GroupBy(events.Of, deed => deeds[deed].Telling)
            .Select(tellings => new PropositionGroup([.. tellings.DistinctBy(telling => telling.Place).OrderBy(telling => telling.Place)]));
    }

    private static IEnumerable<(int Plan, int Outcome)> Pairs(ImmutableArray<AnnotatedDocument> documents, Deed[] deeds, ImmutableArray<int> story)
    {
        Dictionary<int, int> places = story.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        ILookup<bool, int> byKind = Enumerable.Range(0, deeds.Length).ToLookup(deed => deeds[deed].Telling.IsOutcome);
        return
            from outcome in byKind[true]
            let known = byKind[false].Where(plan => IsBefore(documents, places, deeds[plan].Telling.Document, deeds[outcome].Telling.Document)).ToArray()
            from plan in PlansOf(deeds, known, deeds[outcome])
            select (plan, outcome);
    }

    /// <summary>The plans that share enough with an outcome, or else all that bear its name, where they are one: "<b>the hearing</b> was put off".</summary>
    private static int[] PlansOf(Deed[] deeds, int[] plans, Deed outcome)
    {
        int[] known = [.. plans.Where(plan => DeedComparison.IsOf(deeds[plan], outcome))];
        int[] named = known.Length > 0 ? known : [.. plans.Where(plan => DeedComparison.MayBeOf(deeds[plan], outcome))];
        return known.Length > 0 || (named.All(plan => DeedComparison.IsTelling(deeds[plan], outcome)) && named.All(plan => named.All(other => DeedComparison.MayBeOf(deeds[plan], deeds[other])))) ? named : [];
    }

    private static bool IsBefore(ImmutableArray<AnnotatedDocument> documents, Dictionary<int, int> places, int early, int late) =>
        late != early && Math.Abs(places[late] - places[early]) <= DocumentOrder.Reach && !IsEarlier(documents[late], documents[early]);

    private static bool IsEarlier(AnnotatedDocument one, AnnotatedDocument other) => one.Document.PublishedAt is { } day && other.Document.PublishedAt is { } later && day.Day < later.Day;
}
