using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Grouping;

/// <summary>Divides documents into those that tell one story. Pure: their order changes nothing. Thread-safe.</summary>
public sealed class StoryGrouper
{
    private readonly StoryReader _reader = new();

    /// <summary>The documents of each story, as indexes, ascending; stories by their first document.</summary>
    public ImmutableArray<ImmutableArray<int>> Group(ImmutableArray<ParsedDocument> documents)
    {
        StoryIndex index = new();
        index.AddAll(documents.Select(_reader.Read));
        var places = documents.Select((document, place) => (document.Document.Id, place)).ToLookup(entry => entry.Id, entry => entry.place, StringComparer.Ordinal);
        return
        [
            .. index.Stories()
                .Select(story => story.SelectMany(id => places[id]).Order().ToImmutableArray())
                .OrderBy(story => story[0]),
        ];
    }
}
