using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// Reads what grouping needs of a report: its sentences, words, times and quantities. Tags, trees and names are
/// not asked for, so that a report that was only cut into words can be grouped too.
/// </summary>
public sealed partial class StoryReader
{
    // IDF below which a word says nothing on the story, and from which two words side by side do.
    private const double LeastRarity = 0.3;
    private const double LeastPairRarity = 1.5;
    private const int Keys = 12;
    private const float NameKey = 2f;
    private const float LeadKey = 1.5f;
    private readonly TermWeights _weights = TermWeights.Shipped;

    /// <summary>Reads one report.</summary>
    public StoryReading Read(ParsedDocument document)
    {
        StemCounter counts = StemCounter.Of(document);
        ImmutableArray<StoryTerm> terms =
        [
            .. counts.Stems.Where(stem => _weights[stem.Key] >= LeastRarity)
                .Select(stem => TermOf(stem.Key, stem.Value)).OrderBy(term => term.Hash).DistinctBy(term => term.Hash),
        ];
        return new StoryReading(document.Document.Id, document.Document.PublishedAt?.Day.DayNumber, terms)
        {
            Pairs = PairsOf(counts),
            RareNames = Hashes(counts.Stems.Keys.Where(stem => IsRareName(counts, stem))),
            RareNamePairs = [.. RareNamePairsOf(counts)],
            Numbers = NumbersOf(document),
            Days = DaysOf(document),
            Words = counts.Stems.Values.Sum(count => count.All),
            Keys = [.. terms.OrderByDescending(KeyWeight).ThenBy(term => term.Hash).Take(Keys).Select(term => term.Hash)],
        };
    }

    private static float KeyWeight(StoryTerm term) => term.Weight * (term.IsName ? NameKey : 1) * (term.Lead > 0 ? LeadKey : 1);

    private StoryTerm TermOf(string stem, StemCount count)
    {
        double rarity = _weights[stem];
        return new StoryTerm(
            Fingerprint.Of(stem), (float)(Damp(count.All) * rarity), (float)(Damp(count.Lead) * rarity), (float)rarity, count.Capital > count.Small);
    }

    private static double Damp(int count) => count == 0 ? 0 : 1 + Math.Log(count);

    private ImmutableArray<WeightedHash> PairsOf(StemCounter counts)
    {
        (uint Hash, double Weight)[] pairs =
        [
            .. counts.Pairs
                .Where(pair => _weights[pair.First] > LeastPairRarity && _weights[pair.Second] > LeastPairRarity)
                .Select(pair => (Hash: Fingerprint.Of(pair.First, pair.Second), Weight: (_weights[pair.First] + _weights[pair.Second]) / 2))
                .OrderBy(pair => pair.Hash).ThenBy(pair => pair.Weight).DistinctBy(pair => pair.Hash),
        ];
        double norm = Math.Sqrt(pairs.Sum(pair => pair.Weight * pair.Weight));
        return [.. pairs.Select(pair => new WeightedHash(pair.Hash, (float)(pair.Weight / norm)))];
    }

    /// <summary>Whether a stem is a name that hardly any article holds.</summary>
    private bool IsRareName(StemCounter counts, string stem) =>
        _weights[stem] >= _weights.Unseen && counts.Stems[stem] is { IsProper: true } count && count.Capital > count.Small;

    private IEnumerable<uint> RareNamePairsOf(StemCounter counts) => counts.Pairs
        .Where(pair => IsRareName(counts, pair.First) && IsRareName(counts, pair.Second))
        .Select(pair => Fingerprint.Of(pair.First, pair.Second)).Distinct().Order();

    private static ImmutableArray<uint> NumbersOf(ParsedDocument document) => Hashes(document.Quantities
        .Select(quantity => Marks().Replace(quantity.Span.Read(document.Document.Text).ToLowerInvariant(), ""))
        .Where(number => number.Any(char.IsAsciiDigit)));

    private static ImmutableArray<uint> DaysOf(ParsedDocument document) => Hashes(document.Times
        .Where(time => time.Type is TimexType.Date && time.Value is { } value && Day().IsMatch(value))
        .Select(time => time.Value![..10]));

    private static ImmutableArray<uint> Hashes(IEnumerable<string> texts) => [.. texts.Select(text => Fingerprint.Of(text)).Distinct().Order()];

    [GeneratedRegex("[^0-9a-z .]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
