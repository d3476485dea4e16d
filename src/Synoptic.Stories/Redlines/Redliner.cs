using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Redlines;

/// <summary>Sets a new version of a text, or the next readout of a series, beside the old one. Pure and thread-safe.</summary>
public sealed class Redliner
{
    private readonly SentenceReader _reader;
    private readonly TrivialEdits _trivial;
    private readonly TopicFinder _topics;
    private readonly NameChanges _names;

    /// <summary>Loads the tables of words.</summary>
    public Redliner()
    {
        SentenceTerms terms = new();
        TermWeights weights = TermWeights.Shipped;
        SpellingKeys spelling = new(weights);
        _reader = new SentenceReader(terms, weights, spelling);
        _trivial = new TrivialEdits(spelling);
        _topics = new TopicFinder(terms);
        _names = new NameChanges(new NameReader(spelling));
    }

    /// <summary>What differs between two texts.</summary>
    public Redline Compare(AnnotatedDocument before, AnnotatedDocument after)
    {
        ImmutableArray<RedlineSentence> old = _reader.Read(before);
        ImmutableArray<RedlineSentence> young = _reader.Read(after);
        ImmutableArray<RedlineEntry> entries = Entries(old, young);
        ImmutableArray<(int Old, int New)> related = RelatedSentences.Find(old, young, entries);
        RedlineEntry[] reworded = [.. entries.Where(entry => !entry.Edits.IsEmpty && entry.Kind is not EntryKind.Trivial)];
        (int Old, int New)[] paired = [.. reworded.Select(entry => (entry.Old!.Value, entry.New!.Value))];
        return new Redline(
            entries,
            [.. Dropped(before, after, old, reworded), .. Added(before, after, young, reworded), .. Reworded(before, old, young, [.. paired, .. related])],
            NumberChanges.Find(before, after, paired, related),
            _names.Find(before, after, [.. reworded.SelectMany(entry => entry.Edits)]));
    }

    /// <summary>The entries in the order of the new text; between two sentences that keep their places, what was dropped, then what is new.</summary>
    private ImmutableArray<RedlineEntry> Entries(ImmutableArray<RedlineSentence> old, ImmutableArray<RedlineSentence> young)
    {
        ImmutableArray<(int Old, int New, bool IsMoved)> pairs = SentenceAlignment.Align(old, young);
        Dictionary<int, (int Old, bool IsMoved)> byNew = pairs.ToDictionary(pair => pair.New, pair => (pair.Old, pair.IsMoved));
        HashSet<int> paired = [.. pairs.Select(pair => pair.Old)];
        List<RedlineEntry> entries = [];
        (int nextOld, int nextNew) = (0, 0);
        foreach ((int before, int after, bool _) in pairs.Where(pair => !pair.IsMoved).Append((old.Length, young.Length, false)))
        {
            entries.AddRange(Enumerable.Range(nextOld, before - nextOld).Where(index => !paired.Contains(index)).Select(index => new RedlineEntry(EntryKind.Dropped, index, null, [])));
            entries.AddRange(Enumerable.Range(nextNew, after - nextNew).Select(index => byNew.TryGetValue(index, out (int Old, bool _) from)
                ? Pair(old[from.Old], young[index], from.Old, index, isMoved: true)
                : new RedlineEntry(EntryKind.Added, null, index, [])));
            if (before < old.Length)
            {
                entries.Add(Pair(old[before], young[after], before, after, isMoved: false));
            }

            (nextOld, nextNew) = (before + 1, after + 1);
        }

        return [.. entries];
    }

    private RedlineEntry Pair(RedlineSentence before, RedlineSentence after, int old, int young, bool isMoved)
    {
        ImmutableArray<WordEdit> edits = WordEdits.Find(before, after);
        EntryKind kind = isMoved ? EntryKind.Moved
            : before.Text == after.Text ? EntryKind.Kept
            : _trivial.Are(before, after) ? EntryKind.Trivial : EntryKind.Changed;
        return new RedlineEntry(kind, old, young, edits);
    }

    private IEnumerable<RedlineTopic> Dropped(AnnotatedDocument before, AnnotatedDocument after, ImmutableArray<RedlineSentence> old, RedlineEntry[] reworded) =>
        _topics.Find(before, after, [.. reworded.SelectMany(entry => Kept(old[entry.Old!.Value].Span, entry.Edits.Select(edit => edit.Old)))])
            .Select(topic => new RedlineTopic(TopicKind.Dropped, topic.Label, topic.Sentences, []));

    private IEnumerable<RedlineTopic> Added(AnnotatedDocument before, AnnotatedDocument after, ImmutableArray<RedlineSentence> young, RedlineEntry[] reworded) =>
        _topics.Find(after, before, [.. reworded.SelectMany(entry => Kept(young[entry.New!.Value].Span, entry.Edits.Select(edit => edit.New)))])
            .Select(topic => new RedlineTopic(TopicKind.Added, topic.Label, [], topic.Sentences));

    /// <summary>What stands between the edits of a sentence.</summary>
    private static IEnumerable<TextSpan> Kept(TextSpan sentence, IEnumerable<TextSpan> edits)
    {
        int position = sentence.Start;
        foreach (TextSpan edit in edits.Append(new TextSpan(sentence.End, sentence.End)))
        {
            yield return new TextSpan(position, edit.Start);
            position = edit.End;
        }
    }

    private IEnumerable<RedlineTopic> Reworded(AnnotatedDocument before, ImmutableArray<RedlineSentence> old, ImmutableArray<RedlineSentence> young, IEnumerable<(int Old, int New)> sentences) =>
        from pair in sentences.Order()
        let label = _topics.Shared(before, old[pair.Old].Span, young[pair.New].Topics)
        where label is not null
        select new RedlineTopic(TopicKind.Reworded, label.Value, [pair.Old], [pair.New]);
}
