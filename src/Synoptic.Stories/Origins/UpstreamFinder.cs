using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Finds the sentences of two reports of one story that rest on one party for the same matter: a body that both describe, the maker of
/// a paper that both cite, an outlet that both cite or that one of them is.
/// </summary>
internal sealed class UpstreamFinder(ImmutableArray<AnnotatedDocument> documents, EntityTable entities, PropositionSet propositions)
{
    // As of named parties: less than it takes to say the same, since one party says many things.
    private const double SameMatter = 0.35;

    // An outlet is cited for little, and retold in other words: of its report the sentence most like it counts.
    private const double SameStory = 0.3;

    /// <summary>The pairs of places, by document and place; only of documents that say something together.</summary>
    /// <param name="groups">What the documents say together.</param>
    public IEnumerable<Sharing> Find(ImmutableArray<PropositionGroup> groups)
    {
        HashSet<(int, int)> kin = [.. groups.SelectMany(group => PairsOf([.. group.Members.Select(member => member.Document).Distinct().Order()]))];
        var reader = new RestingReader(entities, propositions);
        RestingSentence[][] resting = [.. documents.Select((document, index) => reader.Read(document, index).ToArray())];
        HashSet<int> outlets = [.. OutletsOf(resting)];
        for (int document = 0; document < documents.Length; document++)
        {
            resting[document] = [.. resting[document].Where(sentence => !sentence.IsOutlet || outlets.Contains(sentence.Party.Entity!.Value)), .. OwnOf(document, outlets)];
        }

        return PairsOf(documents.Length)
            .Where(kin.Contains)
            .SelectMany(pair => Between(resting[pair.Item1], resting[pair.Item2]))
            .DistinctBy(sharing => (sharing.First, sharing.Second, sharing.Spans[0], sharing.Spans[1]));
    }

    /// <summary>Each sentence with the one most like it; of equals, the first.</summary>
    private IEnumerable<Sharing> Between(RestingSentence[] left, RestingSentence[] right) => (
        from one in left
        from other in right
        where one.Party.IsSameAs(other.Party) && one.IsOutlet == other.IsOutlet && !AreOfOneOutlet(one, other)
        let likeness = one.Terms.Similarity(other.Terms)
        where likeness >= (one.IsOutlet ? SameStory : SameMatter) || (!one.IsOutlet && one.Numbers.Intersect(other.Numbers).Any())
        orderby Math.Round(likeness, 6) descending, one.Place, other.Place
        select new Sharing(one.Place.Document, other.Place.Document, SharingKind.Upstream, [one.Place, other.Place]))
        .DistinctBy(sharing => sharing.Spans[0])
        .DistinctBy(sharing => sharing.Spans[1]);

    private bool AreOfOneOutlet(RestingSentence left, RestingSentence right) => left.IsOutlet
        && documents[left.Place.Document].Document.Source is { } source && source == documents[right.Place.Document].Document.Source;

    /// <summary>Entities that are outlets: of a report of the set, or of an agency.</summary>
    private IEnumerable<int> OutletsOf(RestingSentence[][] resting) => resting
        .SelectMany(sentences => sentences)
        .Where(sentence => sentence.IsOutlet)
        .Select(sentence => sentence.Party.Entity!.Value)
        .Distinct()
        .Where(entity => documents.Any(document => IsSourceOf(document.Document, entity)));

    /// <summary>What an outlet of the set that others cite says itself.</summary>
    private IEnumerable<RestingSentence> OwnOf(int document, HashSet<int> outlets) =>
        outlets.Where(entity => IsSourceOf(documents[document].Document, entity))
            .SelectMany(entity => propositions.Passages.Where(passage => passage.Document == document)
                .Select(passage => new RestingSentence(passage.Place, passage.Terms, [], PartyKey.Of(entity), IsOutlet: true)));

    private bool IsSourceOf(Document document, int entity) => document.Source is { } source
        && entities.Entities[entity].Aliases.Prepend(entities.Entities[entity].Name).Any(name => IsName(name, source) || IsName(source, name));

    /// <summary>"Meridian" names "Meridian Wire".</summary>
    private static bool IsName(string name, string source) =>
        NameWords.Of(name) is { IsEmpty: false } words && NameWords.Of(source) is var whole && whole.Length >= words.Length && whole[..words.Length].SequenceEqual(words);

    private static IEnumerable<(int, int)> PairsOf(int count) => PairsOf([.. Enumerable.Range(0, count)]);

    private static IEnumerable<(int, int)> PairsOf(int[] documents) =>
        from right in Enumerable.Range(0, documents.Length)
        from left in Enumerable.Range(0, right)
        select (documents[left], documents[right]);
}
