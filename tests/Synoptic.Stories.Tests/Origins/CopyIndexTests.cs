using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Grouping;
using Synoptic.Stories.Origins;

namespace Synoptic.Stories.Tests.Origins;

public sealed class CopyIndexTests
{
    private const string Passage =
        "the harbour office closed both basins before noon and sent the last ferries back to the island while engineers looked for the leak "
        + "under the northern quay with divers and two borrowed cameras";

    private static readonly PlainStoryReader Reader = new();

    [Fact]
    public void A_copied_passage_joins_two_outlets() =>
        Pairs(Article(0, "Courier", 1, $"Officials said {Passage}."), Article(1, "Herald", 2, $"Late on Monday {Passage}, it was told."))
            .ShouldBe(["0 1"]);

    [Fact]
    public void What_one_outlet_prints_day_after_day_is_no_copy() =>
        Pairs([.. Enumerable.Range(0, 6).Select(day => Article(day, "Courier", day + 1, $"Item {day}. {Passage}."))]).ShouldBeEmpty();

    [Fact]
    public void Copies_on_one_day_stay_copies_however_many() =>
        Pairs([.. Enumerable.Range(0, 6).Select(number => Article(number, "Courier", 1, $"Item {number}. {Passage}."))]).Length.ShouldBe(15);

    [Fact]
    public void A_short_quotation_joins_nobody() =>
        Pairs(Article(0, "Courier", 1, $"“{Passage[..90]},” he said."), Article(1, "Herald", 1, $"She heard him say “{Passage[..90]}.”")).ShouldBeEmpty();

    [Fact]
    public void A_long_quotation_joins_those_who_carry_it_and_who_said_it_first() =>
        Pairs(
            Article(0, "Courier", 1, $"“{Passage},” he said."),
            Article(1, "Herald", 1, $"She heard him say “{Passage}.”"),
            Article(2, "Gazette", 1, $"In short, {Passage}.")).ShouldBe(["0 1", "0 2", "1 2"]);

    [Fact]
    public void The_order_in_which_articles_come_does_not_change_the_pairs()
    {
        Document[] articles =
        [
            .. Enumerable.Range(0, 30).Select(number => Article(number, number % 3 == 0 ? "Courier" : "Herald", 1 + (number % 7), number % 2 == 0 ? $"Item {number}. {Passage}." : $"{Passage} {number}")),
        ];
        string[] expected = Pairs(articles);
        for (int seed = 0; seed < 200; seed++)
        {
            Document[] shuffled = [.. articles];
            new Random(seed).Shuffle(shuffled);

            Pairs(shuffled).ShouldBe(expected, $"seed {seed}");
        }
    }

    private static string[] Pairs(params Document[] articles)
    {
        CopyIndex index = new();
        foreach (Document article in articles)
        {
            index.Add(PlainReportReader.Read(Reader.Cut(article)));
        }

        return
        [
            .. Enumerable.Range(0, index.Count)
                .SelectMany(second => index.Near(second).Where(first => first < second && !CopyFinder.Copies(index, first, second).IsEmpty)
                    .Select(first => string.Join(' ', new[] { articles[first].Path, articles[second].Path }.Order(StringComparer.Ordinal))))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static Document Article(int number, string source, int day, string text) => new()
    {
        Id = number.ToString("x16", CultureInfo.InvariantCulture),
        Path = number.ToString(CultureInfo.InvariantCulture),
        Text = text,
        Sha256 = new string('0', 64),
        Source = source,
        PublishedAt = new PublicationTime(new DateOnly(2019, 3, day)),
    };
}
