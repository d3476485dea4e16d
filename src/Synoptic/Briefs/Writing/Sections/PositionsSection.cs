using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Who wants what: the most important first, and last whom somebody backs or praises, which says less than what they want done. The same stance of the same actor on an issue of the
/// same words, at the same time, by the same account, is one line. Only positions of someone who is named, on an issue
/// that fits a line and says what it is; what a frame tells, such as a vote, stands there.
/// </summary>
internal sealed class PositionsSection : IBriefSection
{
    public string Name => BriefSections.Positions;

    public int Budget => 0;

    public bool AddsToOthers => false;

    /// <summary>In code units. What is longer is a sentence of its own, which the citation shows better.</summary>
    private const int LongestIssue = 120;

    public IEnumerable<LineCandidate> Find(StoryIndex story)
    {
        ParticipantName names = new(story);
        FactWords facts = new(story);
        FrameLine frames = new(story);
        return story.Tell(document => document.Positions)
            .Where(told => IsWorthTelling(told, story, names) && !frames.IsToldBy(told, told.Fact.Evidence))
            .GroupBy(told => KeyOf(told, story, names, facts), StringComparer.Ordinal)
            .Select(same => same.ToImmutableArray())
            .Select(same => (Same: same, Places: same.Select(told => told.At(told.Fact.Evidence)).ToImmutableArray()))
            .OrderBy(told => told.Same.All(one => IsParty(one, story)))
            .ThenByDescending(told => story.Importance.Of(told.Places, 1))
            .Select(told => new LineCandidate(told.Places, null, () => LineOf(told.Same, story, names, facts)));
    }

    private static bool IsWorthTelling(Told<Position> told, StoryIndex story, ParticipantName names)
    {
        DocumentSpan actor = story.PlaceOf(told.Document, told.Fact.Actor);
        DocumentSpan issue = told.At(told.Fact.Issue);
        return names.IsNamed(told.With(told.Fact.Actor))
            && (told.Fact.By is not { } teller || names.IsNamed(told.With(teller)))
            && issue.Span.Length <= LongestIssue && !issue.Span.Overlaps(actor.Span) && IsClear(story.WordsAt(issue));
    }

    /// <summary>Whether the issue is somebody: a person, an organization or a country.</summary>
    private static bool IsParty(Told<Position> told, StoryIndex story) =>
        story.Update.Documents[told.Document].Parsed.Mentions.Any(mention =>
            mention.Type is not EntityType.Miscellaneous && mention.Phrase.Contains(told.Fact.Issue));

    /// <summary>Whether words say out of their place what they mean: more than a verb or "that", no "our", not "they" to begin with.</summary>
    private static bool IsClear(ImmutableArray<Word> words) => words.IsEmpty
        || (words[0].Tags.Upos != "PRON"
            && !words.All(word => word.Tags.Upos is "VERB" or "PRON" or "DET")
            && !words.Any(word => word.Tags.Feats.Contains("Person=1", StringComparison.Ordinal) || word.Tags.Feats.Contains("Person=2", StringComparison.Ordinal)));

    private static string KeyOf(Told<Position> told, StoryIndex story, ParticipantName names, FactWords facts) => string.Join(
        '\t',
        FixedWord.Of(told.Fact.Stance),
        names.KeyOf(told.With(told.Fact.Actor)),
        story.ReadFolded(told.At(told.Fact.Issue)).ToUpperInvariant(),
        facts.ValueOf(told.With(told.Fact.Time)),
        told.Fact.By is { } teller ? names.KeyOf(told.With(teller)) : "");

    private static BriefLine LineOf(ImmutableArray<Told<Position>> same, StoryIndex story, ParticipantName names, FactWords facts)
    {
        Told<Position> first = same[0];
        LineBuilder line = new(story, BriefSections.Positions);
        names.Write(line, [.. same.Select(told => told.With(told.Fact.Actor))]);
        line.Words(": ").Property(BindingFields.Stance, FixedWord.Of(first.Fact.Stance), first.At(first.Fact.Evidence))
            .Words(first.Fact.Stance == Stance.Undecided ? " on \"" : " \"").Extract(first.At(first.Fact.Issue)).Words("\"");
        facts.WriteTime(line, first.With(first.Fact.Time), ", ");
        if (first.Fact.By is { } teller)
        {
            line.Words(", according to ");
            names.Write(line, first.With(teller));
        }

        return line.Cite(same, position => position.Evidence).Cite(same, position => position.Issue).Support(same.Select(told => told.Document)).Build();
    }
}
