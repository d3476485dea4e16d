using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Records;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Redlines.Model;
using Synoptic.Stories.Redlines;

namespace Synoptic.Redlines.Writing;

/// <summary>Compares texts, and writes down what differs with the words of both. Pure and thread-safe.</summary>
public sealed class RedlineWriter
{
    private readonly Redliner _redliner = new();

    /// <summary>The texts of two folders, paired.</summary>
    public ComparedFolders Write(ImmutableArray<AnnotatedDocument> before, ImmutableArray<AnnotatedDocument> after)
    {
        ImmutableArray<TextPair> pairs = TextPairs.Find(before, after);
        return new ComparedFolders(
            ComparedTexts.CurrentVersion,
            [.. pairs.Where(pair => pair is { Old: not null, New: not null }).Select(pair => Write(pair.Old!, pair.New!))],
            [.. pairs.Where(pair => pair.New is null).Select(pair => DocumentRecords.Of(pair.Old!))],
            [.. pairs.Where(pair => pair.Old is null).Select(pair => DocumentRecords.Of(pair.New!))]);
    }

    /// <summary>Two texts.</summary>
    public ComparedTexts Write(AnnotatedDocument before, AnnotatedDocument after)
    {
        Redline redline = _redliner.Compare(before, after);
        return new ComparedTexts(
            ComparedTexts.CurrentVersion,
            DocumentRecords.Of(before),
            DocumentRecords.Of(after),
            [.. redline.Entries.Select(entry => Entry(before, after, entry))],
            [.. redline.Topics.Select(topic => Topic(before, after, topic))],
            [.. redline.Numbers.Select(change => Item(before, after, change))],
            [.. redline.Names.Select(change => Item(before, after, change))],
            CountsOf(redline));
    }

    private static ComparedSentence Entry(AnnotatedDocument before, AnnotatedDocument after, RedlineEntry entry) => new(
        FixedWord.Of(entry.Kind),
        entry.Old,
        entry.New,
        [.. entry.Edits.Select(edit => new TextEdit(Place(before, entry.Old!.Value, edit.Old), Place(after, entry.New!.Value, edit.New)))]);

    private static ComparedTopic Topic(AnnotatedDocument before, AnnotatedDocument after, RedlineTopic topic) => new(
        FixedWord.Of(topic.Kind),
        topic.Kind is TopicKind.Added ? Place(after, topic.New[0], topic.Label) : Place(before, topic.Old[0], topic.Label),
        topic.Old,
        topic.New);

    private static ComparedItem Item(AnnotatedDocument before, AnnotatedDocument after, RedlineChange change) => new(
        FixedWord.Of(change.Kind),
        change.Old is { } old ? Place(before, old.Sentence, old.Span) : null,
        change.New is { } young ? Place(after, young.Sentence, young.Span) : null);

    private static TextPlace Place(AnnotatedDocument document, int sentence, TextSpan span) => new(sentence, span.Start, span.End, span.Read(document.Text));

    private static SentenceCounts CountsOf(Redline redline) => new(
        redline.Count(EntryKind.Kept),
        redline.Count(EntryKind.Trivial),
        redline.Count(EntryKind.Changed),
        redline.Count(EntryKind.Moved),
        redline.Count(EntryKind.Added),
        redline.Count(EntryKind.Dropped));
}
