using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Grouping;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Timelines;

/// <summary>Makes stories of a set of documents: which tell one, what it is called and what happened on which day.</summary>
public sealed class StoryBuilder
{
    private readonly StoryReader _reader = new();
    private readonly StoryPairScorer _scorer = new();
    private readonly StoryGrouper _grouper = new();

    /// <summary>The stories of documents in the set's order; by their first document.</summary>
    public ImmutableArray<Story> Build(ImmutableArray<AnnotatedDocument> documents) =>
    [
        .. _grouper.Group([.. documents.Select(document => document.Parsed)]).Select(story => new Story(
            ContentHash.Of(story.Select(index => documents[index].Document.Id)),
            TitleOf(documents, story),
            story,
            TimelineReader.Read(documents, story))),
    ];

    /// <summary>The clearest report is the one that is nearest to all others, the first of equals; its title or first sentence names the story.</summary>
    private DocumentSpan? TitleOf(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<int> story)
    {
        ImmutableArray<(int Index, StoryReading Reading)> readings =
        [
            .. story.Where(index => !documents[index].Parsed.Sentences.IsEmpty).Select(index => (index, _reader.Read(documents[index].Parsed))),
        ];
        if (readings.IsEmpty)
        {
            return null;
        }

        int clearest = readings.MaxBy(one => readings.Sum(other => one == other ? 0 : _scorer.Score(one.Reading, other.Reading))).Index;
        AnnotatedDocument document = documents[clearest];
        return new DocumentSpan(clearest, document.Document.TitleSpan ?? document.Parsed.Sentences[0].Span);
    }
}
