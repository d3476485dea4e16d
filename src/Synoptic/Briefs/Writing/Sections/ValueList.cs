using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes the values that the evidence of a claim gives, each with its reports, and the words that they stand in.</summary>
internal sealed class ValueList(Claim claim, StoryIndex story)
{
    /// <summary>A value of so many words or more tells its own context.</summary>
    private const int WordsOfContext = 6;

    /// <summary>Writes the values of a slot.</summary>
    public void Write(ImmutableArray<SlotValue> values, string joiner, LineBuilder line) =>
        Write([.. values.Select(value => (PlaceOf(value), value.Evidence))], joiner, line);

    /// <summary>Writes values as printed at their places.</summary>
    public void Write(ImmutableArray<(DocumentSpan Place, ImmutableArray<int> Evidence)> values, string joiner, LineBuilder line)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Evidence[] evidence = [.. values[i].Evidence.Select(index => claim.Evidence[index])];
            line.Words(i == 0 ? "\"" : joiner + "\"").Extract(values[i].Place).Words("\" (")
                .Reports(evidence.Documents()).Words(")");
            foreach (Evidence piece in evidence)
            {
                line.Cite(piece.Place());
            }
        }

        WriteContext(values[0].Place, line);
    }

    private void WriteContext(DocumentSpan value, LineBuilder line)
    {
        DocumentSpan context = claim.Wording(story) is var wording && wording.Document == value.Document && wording.Span.Contains(value.Span)
            ? wording
            : story.SentencesAround(value);
        if (context != value && story.ReadFolded(value).Split(' ').Length < WordsOfContext)
        {
            line.Words(", in: ").Extract(context);
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
}
