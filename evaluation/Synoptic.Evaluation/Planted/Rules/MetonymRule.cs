using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Metonym: the mention that shares most with the span stands for a government, and the planted value names the same country, or shares
/// a word with the body that is meant.
/// </summary>
internal sealed class MetonymRule(ImmutableArray<AnnotatedDocument> documents)
{
    private const int LongestCountry = 4; // words

    private readonly CountryLexicon _countries = CountryLexicon.Shipped;

    public Finding Apply(IEnumerable<PlacedItem> items) => Finding.Of(items.Where(item => item.Kind == PlantedKind.Metonym
        && item.Item.Sides.Zip(item.Sides).Any(side => side.First.Value is { } value && side.Second.Any(span => MeantBy(span) is { } meant && IsMeant(meant, value)))));

    private string? MeantBy(DocumentSpan span) => documents[span.Document].Parsed.Mentions
        .Where(mention => mention.Span.Overlaps(span.Span))
        .OrderByDescending(mention => Sighting.SharedLength(new DocumentSpan(span.Document, mention.Span), span))
        .Select(mention => mention.StandsFor)
        .FirstOrDefault();

    private bool IsMeant(string meant, string value)
    {
        string[] words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Intersect(meant.Split(' '), StringComparer.Ordinal).Any(word => char.IsUpper(word[0]))
            || Enumerable.Range(0, words.Length).Any(first => Enumerable.Range(1, Math.Min(LongestCountry, words.Length - first))
                .Any(length => _countries.Find(string.Join(' ', words.Skip(first).Take(length)))?.Code == meant));
    }
}
