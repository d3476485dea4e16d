using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Who is named, in the order of the entities: by reports that name them, then mentions. Cites the first mention in
/// each report, by name where there is one, and one of each other form.
/// </summary>
internal sealed class NamesSection : IBriefSection
{
    public string Name => BriefSections.Names;

    public int Budget => 0;

    public bool AddsToOthers => true;

    private const int MostForms = 4;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Entities
        .Select(entity => (Entity: entity, Named: entity.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(PlaceOf).ToArray()))
        .Where(entity => entity.Named.Length > 0)
        .Select(entity => new LineCandidate([.. entity.Named], null, () => LineOf(entity.Entity, entity.Named, story)));

    private static DocumentSpan PlaceOf(EntityMention mention) => new(mention.Document, mention.Span);

    private static BriefLine LineOf(Entity entity, DocumentSpan[] named, StoryIndex story)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Names)
            .Name(entity, named[0]).Words(", ").Type(entity, named[0]);
        WriteForms(entity, line, story);
        foreach (IGrouping<int, EntityMention> report in entity.Mentions.GroupBy(mention => mention.Document))
        {
            line.Cite(PlaceOf(report.OrderByDescending(mention => mention.Kind == MentionKind.Name).First()));
        }

        ImmutableArray<int> reports = [.. entity.Mentions.Select(mention => mention.Document).Distinct().Order()];
        ImmutableArray<BriefSpan> mentions = [.. entity.Mentions.Select(mention => story.Record(PlaceOf(mention)))];
        return line.Words("; ").CountReports(reports).Words(", ").Count(mentions, " mention", " mentions").Build();
    }

    private static void WriteForms(Entity entity, LineBuilder line, StoryIndex story)
    {
        DocumentSpan[] forms = [.. entity.Mentions
            .Where(mention => mention.Kind == MentionKind.Name)
            .Select(PlaceOf)
            .DistinctBy(story.ReadFolded, StringComparer.Ordinal)
            .Where(place => entity.Aliases.Contains(story.ReadFolded(place), StringComparer.Ordinal))
            .Take(MostForms)];
        for (int i = 0; i < forms.Length; i++)
        {
            line.Words(i == 0 ? "; also \"" : ", \"").Extract(forms[i]).Words("\"");
        }
    }
}
