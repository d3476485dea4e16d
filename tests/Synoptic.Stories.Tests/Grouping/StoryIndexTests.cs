using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Grouping;

namespace Synoptic.Stories.Tests.Grouping;

public sealed class StoryIndexTests
{
    private static readonly PlainStoryReader Reader = new();

    private static readonly string[] Quake =
    [
        "An earthquake of magnitude 6.1 shook Arequipa on Monday and killed nine people in the district of Caravelí.",
        "Nine people died when an earthquake of magnitude 6.1 struck the district of Caravelí near Arequipa.",
        "Rescuers in Caravelí near Arequipa search for survivors after the earthquake of magnitude 6.1 killed nine people.",
    ];

    private static readonly string[] OtherQuake =
    [
        "An earthquake of magnitude 5.4 shook Durrës on Friday and hurt forty people in the old port of Shijak.",
        "Forty people were hurt when an earthquake of magnitude 5.4 struck the old port of Shijak near Durrës.",
        "Doctors in Shijak near Durrës treat forty people who were hurt in the earthquake of magnitude 5.4.",
    ];

    private static readonly (string Place, string[] Sentences)[] Matters =
    [
        ("Arequipa", ["The Chili flooded Arequipa and destroyed 3 bridges.", "Mayor Quispe of Arequipa closed the schools by the Chili.", "Sandbags from Quispe reached the swollen Chili.", "Boats evacuated 400 people from the banks of the Chili."]),
        ("Durrës", ["Dockers in Durrës walked out over wages.", "The union of Hoxha asks 12 percent for the dockers.", "Ferries from Durrës stay in port while the walkout lasts.", "Hoxha refused an offer of the harbour board."]),
        ("Passau", ["A jury in Passau convicted the surgeon Weiss of fraud.", "Weiss billed the clinic for 70 operations that never took place.", "The judge sentenced Weiss to 4 years in prison.", "Patients of Weiss embraced outside the courthouse."]),
        ("Celje", ["Celje beat Maribor 2-1 with a late header by Novak.", "The striker Novak limped off before the whistle.", "Coach Kralj praised the keeper of Celje.", "The league title is 5 points away for Celje."]),
        ("Terlano", ["Vintners in Terlano fear the worst harvest since 1984.", "Hail stripped the vineyards of Egger.", "Egger puts the loss of grapes at 60 percent.", "The cooperative of vintners asks for loans."]),
        ("Aomori", ["Astronomers at Aomori found a comet near Jupiter.", "The comet of Sato is 9 kilometres wide.", "Sato photographed the tail of the comet with a small telescope.", "The observatory expects the comet at its brightest next spring."]),
    ];

    [Fact]
    public void Two_earthquakes_are_two_stories() => StoriesOf([.. Quake, .. OtherQuake]).ShouldBe(["0 1 2", "3 4 5"], ignoreOrder: true);

    [Fact]
    public void A_digest_does_not_glue_stories_together() =>
        StoriesOf([.. Quake, .. OtherQuake, $"{Quake[0]}\n\n{OtherQuake[0]}"]).Count(story => story is "0 1 2" or "3 4 5").ShouldBeGreaterThanOrEqualTo(1);

    [Fact]
    public void Five_copies_of_one_report_are_one_story() =>
        StoriesOf([.. Enumerable.Repeat(Quake[0], 5)]).ShouldBe(["0 1 2 3 4"]);

    [Fact]
    public void A_correction_belongs_to_its_article() =>
        StoriesOf([Quake[1], "Correction: " + Quake[1].Replace("Nine", "Eight", StringComparison.Ordinal), OtherQuake[0]]).ShouldContain("0 1");

    [Fact]
    public void A_report_that_is_added_twice_changes_nothing()
    {
        StoryIndex index = new();
        StoryReading reading = Reader.Read(ToDocument(Quake[0], 0, null));
        index.Add(reading);
        index.Add(reading);

        index.Stories().ShouldHaveSingleItem().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_order_in_which_reports_come_does_not_change_the_stories()
    {
        StoryReading[] readings = [.. Enumerable.Range(0, 60).Select(number => Reader.Read(Invent(number)))];
        string expected = Describe(readings);
        expected.Split('|').Length.ShouldBeInRange(3, 50);
        for (int seed = 0; seed < 200; seed++)
        {
            StoryReading[] shuffled = [.. readings];
            new Random(seed).Shuffle(shuffled);

            Describe(shuffled).ShouldBe(expected, $"seed {seed}");
        }
    }

    private static string Describe(IEnumerable<StoryReading> readings)
    {
        StoryIndex index = new();
        foreach (StoryReading reading in readings)
        {
            index.Add(reading);
        }

        return string.Join('|', index.Stories().Select(story => string.Join(' ', story)));
    }

    /// <summary>A report on one of six matters; some name the place of another, so that links come and go.</summary>
    private static Document Invent(int number)
    {
        Random random = new(number);
        (string Place, string[] Sentences) matter = Matters[random.Next(Matters.Length)];
        string[] sentences = random.Next(5) > 0 ? [.. matter.Sentences] : [.. matter.Sentences, .. Matters[random.Next(Matters.Length)].Sentences];
        random.Shuffle(sentences);
        DateOnly? day = random.Next(3) == 0 ? null : new DateOnly(2019, 3, 1).AddDays(random.Next(20));
        return ToDocument(string.Join(' ', sentences.Take(random.Next(2, 6))), number, day);
    }

    private static IEnumerable<string> StoriesOf(params string[] texts) =>
        new StoryGrouper().Group([.. texts.Select((text, number) => Reader.Parse(ToDocument(text, number, null)))])
            .Select(story => string.Join(' ', story));

    private static Document ToDocument(string text, int number, DateOnly? day) => new()
    {
        Id = number.ToString("x16", CultureInfo.InvariantCulture),
        Path = number.ToString(CultureInfo.InvariantCulture),
        Text = text,
        Sha256 = new string('0', 64),
        PublishedAt = day is { } known ? new PublicationTime(known) : null,
    };
}
