using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
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

    // Two reports that each tell one thing only on the word of a party told apart from others mostly have the same from it.
    private const double SameOnly = 0.14;

    // Of a whole text some sentence is always somewhat like another.
    private const double SamePaper = 0.5;

    // A paper says the same as who cites it if they share a figure and some of the words beside it.
    private const double SameFigure = 0.12;

    // An outlet is cited for little, and retold in other words: of its report the sentence most like it counts.
    private const double SameStory = 0.3;

    private readonly PartyWords _words = new();
    private readonly CountryLexicon _countries = CountryLexicon.Shipped;

    /// <summary>The pairs of places, by document and place; only of documents that say something together.</summary>
    /// <param name="groups">What the documents say together.</param>
    public IEnumerable<Sharing> Find(ImmutableArray<PropositionGroup> groups)
    {
        HashSet<(int, int)> kin = [.. groups.SelectMany(group => PairsOf([.. group.Members.Select(member => member.Document).Distinct().Order()]))];
        var reader = new RestingReader(entities, propositions, [.. documents.Select(document => document.Document.Source).OfType<string>().Distinct(StringComparer.Ordinal)]);
        RestingSentence[][] resting = [.. documents.Select((document, index) => reader.Read(document, index).ToArray())];
        HashSet<int> outlets = [.. OutletsOf(resting)];
        for (int document = 0; document < documents.Length; document++)
        {
            resting[document] = [.. resting[document].Where(sentence => !sentence.IsOutlet || sentence.Party.Entity is not { } entity || outlets.Contains(entity)), .. OwnOf(document, outlets)];
        }

        Tie[] ties = [.. PairsOf(documents.Length).Where(pair => kin.Contains(pair) && !AreOfOneOutlet(pair.Item1, pair.Item2)).SelectMany(pair => Between(resting[pair.Item1], resting[pair.Item2]))];
        HashSet<Tie> owned = [.. ties.Where(tie => tie.Citing is not null).GroupBy(tie => tie.Citing).Select(citing => citing.OrderByDescending(tie => tie.Likeness).First())];
        return ties.Where(tie => tie.Citing is null || owned.Contains(tie))
            .Select(tie => new Sharing(tie.First.Document, tie.Second.Document, SharingKind.Upstream, [tie.First, tie.Second]))
            .DistinctBy(sharing => (sharing.First, sharing.Second, sharing.Spans[0], sharing.Spans[1]));
    }

    /// <summary>Each sentence with the one most like it; of equals, the first.</summary>
    private static IEnumerable<Tie> Between(RestingSentence[] left, RestingSentence[] right) => (
        from one in left
        from other in right
        where MayRestOnOne(one, other)
        let likeness = LikenessOf(one, other, IsOnly(left, one) && IsOnly(right, other))
        where likeness > 0
        orderby Math.Round(likeness, 6) descending, one.Place, other.Place
        select new Tie(one.Place, other.Place, likeness, one.IsOwn == other.IsOwn || one.IsOutlet ? null : one.IsOwn ? other.Place : one.Place))
        .DistinctBy(tie => tie.First)
        .DistinctBy(tie => tie.Second);

    /// <summary>Whether a report rests on a party with this sentence alone, and its words tell which party that is.</summary>
    private static bool IsOnly(RestingSentence[] all, RestingSentence one) => !one.IsOwn && !one.IsOutlet
        && (one.Party.Entity is not null || !one.Party.Modifiers.IsEmpty)
        && all.Where(other => !other.IsOwn && other.Party.IsSameAs(one.Party)).All(other => other.Place.Span.Overlaps(one.Place.Span));

    /// <summary>How much alike two sentences are that may rest on one party, each figure that both have as one; zero where it is another matter.</summary>
    private static double LikenessOf(RestingSentence one, RestingSentence other, bool areOnly)
    {
        double likeness = one.Terms.Similarity(other.Terms);
        int figures = one.Numbers.Intersect(other.Numbers).Count();
        bool isPaper = one.IsOwn != other.IsOwn && !one.IsOutlet;
        bool isOne = likeness >= (isPaper ? SamePaper : one.IsOutlet ? SameStory : areOnly ? SameOnly : SameMatter)
            || (figures > 0 && likeness >= (one.IsOwn || other.IsOwn ? SameFigure : 0));
        return isOne ? likeness + figures : 0;
    }

    /// <summary>Whether both name one party, or one cites a paper of which the other may be the text.</summary>
    private static bool MayRestOnOne(RestingSentence one, RestingSentence other) => one.IsOutlet == other.IsOutlet
        && (one.IsOutlet || one.IsOwn == other.IsOwn
            ? !(one.IsOwn && other.IsOwn) && !one.Party.IsAnybody && one.Party.IsSameAs(other.Party)
            : (one.IsOwn || one.IsOfPaper) && (other.IsOwn || other.IsOfPaper)
                && (one.Party.IsAnybody || other.Party.IsAnybody || one.Party.IsSameAs(other.Party)));

    /// <summary>What one outlet tells twice rests on that outlet.</summary>
    private bool AreOfOneOutlet(int first, int second) => documents[first].Document.Source is { } source && source == documents[second].Document.Source;

    /// <summary>Entities that are outlets: of a report of the set, or of an agency.</summary>
    private IEnumerable<int> OutletsOf(RestingSentence[][] resting) => resting
        .SelectMany(sentences => sentences)
        .Select(sentence => sentence.IsOutlet ? sentence.Party.Entity : null)
        .OfType<int>()
        .Distinct()
        .Where(entity => documents.Any(document => IsSourceOf(document.Document, entity)));

    /// <summary>What an outlet of the set that others cite, or a body that publishes itself, says in its own report.</summary>
    private IEnumerable<RestingSentence> OwnOf(int document, HashSet<int> outlets) => propositions.Passages
        .Where(passage => passage.Document == document)
        .SelectMany(passage => KeysOf(documents[document].Document, outlets).Select(key => new RestingSentence(
            passage.Place, passage.Terms, RestingReader.NumbersIn(documents[document], passage.Span), key, IsOutlet: key.Entity is not null || key.Body == documents[document].Document.Source) { IsOwn = true }));

    private IEnumerable<PartyKey> KeysOf(Document report, HashSet<int> outlets) =>
        outlets.Where(entity => IsSourceOf(report, entity)).Select(PartyKey.Of)
            .Concat(report.Source is { } outlet ? [PartyKey.OfOutlet(outlet)] : [])
            .Concat(report.Source is { } source && PartyPhrases.OfSource(source, _words, _countries) is { } body ? [body] : []);

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

    /// <summary>Two places that rest on one party, how much alike they are, and which of them cites the paper that the other is the text of, if one does.</summary>
    private sealed record Tie(DocumentSpan First, DocumentSpan Second, double Likeness, DocumentSpan? Citing);
}
