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
        SpellingKeys spelling = new(new TermWeights());
        _reader = new SentenceReader(terms, spelling);
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
        IEnumerable<(int Old, int New)> tellingOfOne = [.. reworded.Select(entry => (entry.Old!.Value, entry.New!.Value)), .. related];
        return new Redline(
            entries,
            [.. Missing(before, after, TopicKind.Dropped), .. Missing(after, before, TopicKind.Added), .. Reworded(before, old, young, tellingOfOne)],
            NumberChanges.Find(before, after, tellingOfOne),
            _names.Find(before, after, [.. reworded.SelectMany(entry => entry.Edits)]));
    }

    /// <summary>The entries in the order of the new text, what was dropped after what stood before it.</summary>
    private ImmutableArray<RedlineEntry> Entries(ImmutableArray<RedlineSentence> old, ImmutableArray<RedlineSentence> young)
    {
        ImmutableArray<(int Old, int New, bool IsMoved)> pairs = SentenceAlignment.Align(old, young);
        Dictionary<int, (int Old, bool IsMoved)> byNew = pairs.ToDictionary(pair => pair.New, pair => (pair.Old, pair.IsMoved));
        HashSet<int> paired = [.. pairs.Select(pair => pair.Old)];
        var entries = ImmutableArray.CreateBuilder<RedlineEntry>();
        int next = 0;
        for (int index = 0; index < young.Length; index++)
        {
            if (!byNew.TryGetValue(index, out (int Old, bool IsMoved) pair))
            {
                entries.Add(new RedlineEntry(EntryKind.Added, null, index, []));
                continue;
            }

            if (!pair.IsMoved)
            {
                AddDropped(ref next, pair.Old);
            }

            entries.Add(Pair(old[pair.Old], young[index], pair.Old, index, pair.IsMoved));
        }

        AddDropped(ref next, old.Length);
        return entries.ToImmutable();

        void AddDropped(ref int from, int to)
        {
            for (; from < to; from++)
            {
                if (!paired.Contains(from))
                {
                    entries.Add(new RedlineEntry(EntryKind.Dropped, from, null, []));
                }
            }
        }
    }

    private RedlineEntry Pair(RedlineSentence before, RedlineSentence after, int old, int young, bool isMoved)
    {
        ImmutableArray<WordEdit> edits = WordEdits.Find(before, after);
        EntryKind kind = isMoved ? EntryKind.Moved
            : before.Text == after.Text ? EntryKind.Kept
            : _trivial.Are(before, after) ? EntryKind.Trivial : EntryKind.Changed;
        return new RedlineEntry(kind, old, young, edits);
    }

    private IEnumerable<RedlineTopic> Missing(AnnotatedDocument document, AnnotatedDocument other, TopicKind kind) =>
        _topics.Find(document, other).Select(topic => kind is TopicKind.Dropped
            ? new RedlineTopic(kind, topic.Label, topic.Sentences, [])
            : new RedlineTopic(kind, topic.Label, [], topic.Sentences));

    private IEnumerable<RedlineTopic> Reworded(AnnotatedDocument before, ImmutableArray<RedlineSentence> old, ImmutableArray<RedlineSentence> young, IEnumerable<(int Old, int New)> sentences) =>
        from pair in sentences.Order()
        let label = _topics.Shared(before, old[pair.Old].Span, young[pair.New].Terms)
        select new RedlineTopic(TopicKind.Reworded, label ?? old[pair.Old].Span, [pair.Old], [pair.New]);
}
