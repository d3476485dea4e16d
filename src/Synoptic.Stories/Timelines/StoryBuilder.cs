using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;
using Synoptic.Stories.Grouping;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Timelines;

/// <summary>Makes stories of grouped documents: what each is called and what happened on which day.</summary>
public sealed class StoryBuilder
{
    // Of a larger story so many reports, spread over its days, tell which is nearest to all.
    private const int MostCompared = 64;

    private readonly StoryReader _reader = new();
    private readonly StoryPairScorer _scorer = new();

    /// <summary>The stories, in the order of the groups.</summary>
    /// <param name="documents">The documents, in the set's order.</param>
    /// <param name="groups">The indexes of the documents of each story, ascending.</param>
    /// <param name="events">What they tell.</param>
    public ImmutableArray<Story> Build(
        ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<int>> groups, ImmutableArray<Event> events)
    {
        var timelines = new TimelineReader(documents, events);
        return
        [
            .. groups.Select(group => new Story(
                ContentHash.Of(group.Select(index => documents[index].Document.Id)), TitleOf(documents, group), group, timelines.Read(group))),
        ];
    }

    /// <summary>
    /// The clearest report is the one that is nearest to all others, the first of equals; its title names the story. Of reports
    /// without titles, its first sentence does.
    /// </summary>
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

        bool isTitled = readings.Any(one => documents[one.Index].Document.TitleSpan is not null);
        ImmutableArray<(int Index, StoryReading Reading)> some = readings.TakeSpread(MostCompared);
        int clearest = readings.Where(one => !isTitled || documents[one.Index].Document.TitleSpan is not null)
            .MaxBy(one => some.Sum(other => one == other ? 0 : _scorer.Score(one.Reading, other.Reading))).Index;
        AnnotatedDocument document = documents[clearest];
        return new DocumentSpan(clearest, document.Document.TitleSpan ?? document.Parsed.Sentences[0].Span);
    }
}
