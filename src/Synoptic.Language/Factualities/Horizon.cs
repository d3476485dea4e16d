using System.Buffers;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Factualities;

/// <summary>Tells what lies ahead by its date: "the parade takes place on Friday", "Sunday's election".</summary>
internal sealed class Horizon(PredicateLayer layer, ClauseTree tree)
{
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789-");

    private readonly CircumstanceReader _circumstances = new(layer);
    private readonly string? _day = layer.Document.Parsed.Document.PublishedAt?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether a verb in the present, or a noun, has a date after the day of the document.</summary>
    public bool IsAhead(int word)
    {
        if (_day is null || layer.At(word) is not { } predicate)
        {
            return false;
        }

        int? time = predicate.Kind is PredicateKind.Verb
            ? IsPresent(word) ? _circumstances.TimeOf(predicate) : null
            : OwnTime(word);
        return time is { } index && layer.Document.Parsed.Times[index] is { Type: TimexType.Date or TimexType.Time, Value: { } value } && IsAfter(value);
    }

    /// <summary>Only what the value and the day both tell is compared: the day, the month or the year.</summary>
    private bool IsAfter(string value)
    {
        int length = value.Length >= 10 ? 10 : value.Length;
        bool isDate = length is 4 or 7 or 10 && value.AsSpan(0, length).IndexOfAnyExcept(DateCharacters) < 0;
        return isDate && string.CompareOrdinal(value, 0, _day, 0, length) > 0;
    }

    private bool IsPresent(int word)
    {
        int auxiliary = tree.Child(word, "aux");
        int verb = auxiliary >= 0 && tree.Lemma(auxiliary) is "be" ? auxiliary : word;
        return tree[verb].Xpos is "VBZ" or "VBP" && (auxiliary < 0 || verb == auxiliary);
    }

    /// <summary>The time right at a noun. A bare weekday does not tell: "Saturday's treaty" may be the last one's or the next one's.</summary>
    private int? OwnTime(int word)
    {
        foreach (int child in tree.Children(word))
        {
            if (layer.TimeAt(child) is { } time && IsClear(layer.Document.Parsed.Times[time].Span))
            {
                return time;
            }
        }

        return null;
    }

    private bool IsClear(TextSpan time)
    {
        ReadOnlySpan<char> written = time.Slice(layer.Document.Parsed.Document.Text);
        return written.ContainsAnyInRange('0', '9') || written.StartsWith("next", StringComparison.OrdinalIgnoreCase)
            || written.Equals("tomorrow", StringComparison.OrdinalIgnoreCase);
    }
}
