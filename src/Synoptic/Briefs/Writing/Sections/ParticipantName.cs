using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes who takes part: the canonical name, else the words of the report in quotation marks.</summary>
internal sealed class ParticipantName(StoryIndex story)
{
    private const string InWords = "words ";

    /// <summary>In code units. What is longer is a clause, which the citation shows better.</summary>
    private const int LongestDescription = 80;

    /// <summary>Whether the texts name who it is.</summary>
    public bool IsNamed(Told<Participant> told) => story.EntityOf(told.Document, told.Fact) is not null;

    /// <summary>Whether a reader of the line alone can tell who it is: by a name or a description, not by "they" or a clause.</summary>
    public bool IsTold(Told<Participant> told)
    {
        DocumentSpan place = story.PlaceOf(told.Document, told.Fact);
        return IsNamed(told) || (place.Span.Length <= LongestDescription && !story.IsOnly(place, "PRON", "DET"));
    }

    /// <summary>Equal for participants that a line calls the same.</summary>
    public string KeyOf(Told<Participant> told) =>
        story.EntityOf(told.Document, told.Fact)?.Id ?? InWords + story.ReadFolded(story.PlaceOf(told.Document, told.Fact)).ToUpperInvariant();

    /// <summary>Equal for groups in which a line calls the same, in whatever order; empty for nobody.</summary>
    public string KeyOf(IEnumerable<Told<Participant>> group) =>
        string.Join('\n', group.Select(KeyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Writes one who is named in one or several places, the first of which gives the words.</summary>
    public void Write(LineBuilder line, params ImmutableArray<Told<Participant>> same)
    {
        ImmutableArray<DocumentSpan> places = [.. same.Select(told => story.PlaceOf(told.Document, told.Fact)).Distinct()];
        if (story.EntityOf(same[0].Document, same[0].Fact) is { } entity)
        {
            line.Name(entity, places);
        }
        else
        {
            line.Words("\"").Extract(places[0]).Words("\"");
        }
    }
}
