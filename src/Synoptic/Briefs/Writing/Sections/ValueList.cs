using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes the values that the evidence of a claim gives, each with its reports, and the words that they stand in.</summary>
internal sealed class ValueList(Claim claim, StoryIndex story)
{
    /// <summary>A value of so many words or more tells its own context.</summary>
    private const int WordsOfContext = 6;

    /// <summary>Writes the values of a difference: those who speak by name, anything else as printed.</summary>
    public void Write(Difference difference, string joiner, LineBuilder line)
    {
        EntityPlace?[] speakers = [.. difference.Values.Select(SpeakerOf)];
        if (difference.Slot is Slot.Person && speakers.All(speaker => speaker is not null))
        {
            WriteSpeakers(difference.Values, [.. speakers.OfType<EntityPlace>()], joiner, line);
            return;
        }

        Write([.. difference.Values.Select(value => (PlaceOf(value), value.Evidence))], joiner, line);
    }

    /// <summary>Writes values as printed at their places.</summary>
    public void Write(ImmutableArray<(DocumentSpan Place, ImmutableArray<int> Evidence)> values, string joiner, LineBuilder line)
    {
        for (int i = 0; i < values.Length; i++)
        {
            line.Words(i == 0 ? "\"" : joiner + "\"").Extract(values[i].Place).Words("\"");
            WriteReports(values[i].Evidence, line);
        }

        WriteContext(values[0].Place, [.. values.SelectMany(value => value.Evidence).Select(index => claim.Evidence[index].Place())], line);
    }

    private void WriteSpeakers(ImmutableArray<SlotValue> values, EntityPlace[] speakers, string joiner, LineBuilder line)
    {
        for (int i = 0; i < values.Length; i++)
        {
            line.Words(i == 0 ? "" : joiner).Name(speakers[i].Entity, speakers[i].Place);
            WriteReports(values[i].Evidence, line);
        }

        line.Words(": ").Tell(new Teller(story).Tell(claim.Evidence[values[0].Evidence[0]].Place()));
    }

    /// <summary>Who is shown to speak the first evidence of a value, where the value is their name.</summary>
    private EntityPlace? SpeakerOf(SlotValue value)
    {
        Evidence evidence = claim.Evidence[value.Evidence[0]];
        AnnotatedDocument document = story.Update.Documents[evidence.Document];
        Statement? quoted = document.Statements.FirstOrDefault(statement => statement.Quoted.Contains(evidence.Span));
        return quoted?.Speaker is { } speaker && story.EntityOf(evidence.Document, speaker) is { } entity && entity.Name == value.Value
            ? new EntityPlace(entity, new DocumentSpan(evidence.Document, document.Parsed.Mentions[speaker].Span))
            : null;
    }

    private void WriteReports(ImmutableArray<int> indexes, LineBuilder line)
    {
        Evidence[] evidence = [.. indexes.Select(index => claim.Evidence[index])];
        line.Words(" (").Reports(evidence.Documents()).Words(")");
        foreach (Evidence piece in evidence)
        {
            line.Cite(piece.Place());
        }
    }

    /// <summary>The clearest of the sentences of the evidence, unless the first value tells its own context.</summary>
    private void WriteContext(DocumentSpan value, ImmutableArray<DocumentSpan> evidence, LineBuilder line)
    {
        if (story.SentencesAround(value) != value && story.ReadFolded(value).Split(' ').Length < WordsOfContext)
        {
            line.Words(": ").Tell(new Teller(story).Tell(evidence.Clearest(story)));
        }
    }

    /// <summary>Where the first evidence of a value prints it; the whole evidence where its words differ from the value.</summary>
    private DocumentSpan PlaceOf(SlotValue value)
    {
        DocumentSpan evidence = claim.Evidence[value.Evidence[0]].Place();
        DocumentSpan around = story.SentencesAround(evidence);
        return Find(value.Value, evidence) ?? Find(value.Value, around) ?? evidence;
    }

    private DocumentSpan? Find(string value, DocumentSpan place)
    {
        string words = string.Join(@"\s+", WhiteSpace.Fold(value).Split(' ').Select(Regex.Escape));
        Match match = Regex.Match(story.Read(place), $@"(?<!\w){words}(?!\w)", RegexOptions.CultureInvariant);
        int start = place.Span.Start + match.Index;
        return match.Success ? place with { Span = new TextSpan(start, start + match.Length) } : null;
    }

    private sealed record EntityPlace(Entity Entity, DocumentSpan Place);
}
