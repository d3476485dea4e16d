using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes when something is told to happen, and whether it is told as a fact.</summary>
internal sealed class FactWords(StoryIndex story)
{
    private const int YearDigits = 4;
    private readonly ParticipantName _names = new(story);

    /// <summary>The value of a time that can stand on a calendar, from a year to a day; null for any other.</summary>
    public string? ValueOf(Told<int?> time) =>
        time.Fact is { } index && TimeOf(time.Document, index) is { Value: { Length: >= YearDigits } value, Type: TimexType.Date or TimexType.Time }
        && value.AsSpan(0, YearDigits).IndexOfAnyExceptInRange('0', '9') < 0
            ? value
            : null;

    /// <summary>Writes the value of a time, where it has one, between fixed words.</summary>
    public void WriteTime(LineBuilder line, Told<int?> time, string before, string after = "")
    {
        if (ValueOf(time) is { } value)
        {
            line.Words(before).Value(value, time.At(TimeOf(time.Document, time.Fact!.Value).Span)).Words(after);
        }
    }

    /// <summary>Writes in brackets what is not simply so by the report: <c>(denied, according to Estavia)</c>, <c>(according to Estavia)</c>.</summary>
    /// <param name="line">Where to write.</param>
    /// <param name="reality">How far it is a fact, by whose account.</param>
    /// <param name="shown">The words of the record that has it.</param>
    public void WriteReality(LineBuilder line, FactualityReading reality, DocumentSpan shown)
    {
        string joiner = " (";
        if (reality.Factuality != Factuality.Asserted)
        {
            line.Words(joiner).Property(BindingFields.Factuality, FixedWord.Of(reality.Factuality), shown);
            joiner = ", ";
        }

        if (reality.By is { } teller)
        {
            line.Words(joiner + "according to ");
            _names.Write(line, new Told<Participant>(shown.Document, teller));
        }

        line.Words(reality is { Factuality: Factuality.Asserted, By: null } ? "" : ")");
    }

    /// <summary>Equal for what is equally a fact by the same account.</summary>
    public string KeyOf(Told<FactualityReading> reality)
    {
        string teller = reality.Fact.By is { } by ? _names.KeyOf(new Told<Participant>(reality.Document, by)) : "";
        return $"{FixedWord.Of(reality.Fact.Factuality)} {teller}";
    }

    private TimeExpression TimeOf(int document, int time) => story.Update.Documents[document].Parsed.Times[time].ToDay();
}
