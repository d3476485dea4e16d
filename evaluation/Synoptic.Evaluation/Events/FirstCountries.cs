using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Evaluation.Events;

/// <summary>The trivial rule that every figure is to be read beside: the first country agrees with the second.</summary>
internal sealed class FirstCountries
{
    /// <summary>The type that it gives everything.</summary>
    public const string Type = "AGREE";

    private const int LongestName = 4;

    private readonly CountryLexicon _countries = CountryLexicon.Shipped;

    /// <summary>One event, or none where the text does not name two countries.</summary>
    public ImmutableArray<CodedEvent> Of(AnnotatedDocument document)
    {
        string[] found = [.. Countries(document.Parsed).Distinct(StringComparer.Ordinal).Take(2)];
        return found is [var first, var second] ? [new CodedEvent(first, Type, second)] : [];
    }

    private IEnumerable<string> Countries(ParsedDocument parsed)
    {
        for (int word = 0; word < parsed.Words.Length; word++)
        {
            if (At(parsed, word) is { } country)
            {
                yield return country;
            }
        }
    }

    private string? At(ParsedDocument parsed, int word)
    {
        TextSpan first = parsed.Words[word].Form.Span;
        for (int last = Math.Min(word + LongestName, parsed.Words.Length) - 1; last >= word; last--)
        {
            TextSpan span = TextSpan.Cover(first, parsed.Words[last].Form.Span);
            if (_countries.Find(span.Slice(parsed.Document.Text)) is { } country)
            {
                return country.Code;
            }
        }

        return null;
    }
}
