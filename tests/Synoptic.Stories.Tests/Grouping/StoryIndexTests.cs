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

    /// <summary>A report on one of six matters; many share stems, so that lists outgrow the reach and links come and go.</summary>
    private static Document Invent(int number)
    {
        Random random = new(number);
        (string Place, string Mayor, string River)[] matters =
        [
            ("Arequipa", "Quispe", "Chili"), ("Durrës", "Hoxha", "Erzen"), ("Passau", "Weiss", "Inn"),
            ("Celje", "Novak", "Savinja"), ("Terlano", "Egger", "Adige"), ("Aomori", "Sato", "Tsutsumi"),
        ];
        (string place, string mayor, string river) = matters[random.Next(matters.Length)];
        string[] sentences =
        [
            $"The {river} flooded {place} and destroyed {random.Next(2, 5)} bridges.",
            $"Mayor {mayor} of {place} closed the schools by the {river}.",
            $"Rescuers in {place} evacuated {random.Next(2, 5)}00 people from the banks of the {river}, {mayor} said.",
            $"Sandbags from {mayor} reached the {river} on Tuesday.",
            $"The governor visited {matters[random.Next(matters.Length)].Place} with engineers.",
        ];
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
