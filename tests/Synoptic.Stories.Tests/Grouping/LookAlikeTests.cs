using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Grouping;

namespace Synoptic.Stories.Tests.Grouping;

/// <summary>Reports of one story in unlike genres, and of two stories in like words.</summary>
public sealed class LookAlikeTests
{
    private static readonly PlainStoryReader Reader = new();

    private const string FerryBulletin =
        "SKARVIK, May 4 - Two people died when fire broke out on the car deck of the ferry Maren Tybring early on Tuesday, the coast "
        + "guard said. The ship, owned by Brattholm Lines, was on her way from Skarvik to Lunde with 212 people aboard. Capt. Aksel Rudvang "
        + "gave the order to abandon ship at 3:10 a.m. A tanker, the Ostara Wind, took 41 people from two rafts. Brattholm Lines said that "
        + "it was helping the police. Seven people were in hospital in Lunde. The coast guard said that the search had ended.";

    private const string FerryFeature =
        "Solveig Haug keeps the lifejacket by the stove, where it will not dry. She had been asleep in a chair when the smoke came up "
        + "through the vents of the Maren Tybring and somebody, she thinks a boy, took her by the wrist. Her raft drifted until the Ostara Wind "
        + "found it. In Skarvik they do not blame Aksel Rudvang, who was born two doors from the chapel, and who was the last to climb down. "
        + "They blame Brattholm, whose office on the quay has had its blinds down all week. A wreath from the pupils of the school hangs on "
        + "the gate. Nobody has told Haug what became of her dog.";

    private const string OtherFerry =
        "PORT HALDANE, May 5 - An engine-room blaze on the ferry Star of Ambria killed three stokers on Wednesday and left the ship adrift "
        + "off Cressing for most of the day. Quill Marine, which bought her last year, said that 190 passengers were never in danger and "
        + "had been given breakfast. The harbour master of Cressing, Della Marchbank, sent two tugs. A union of seamen had warned in March "
        + "that the extinguishers of the Star of Ambria were out of date. Passengers filmed smoke above the funnel and sang. The transport "
        + "ministry will send an inspector to Port Haldane.";

    private const string Quake =
        "An earthquake of magnitude 6.4 struck the province of Tarsipol on Sunday and killed at least 31 people. Most of them died in "
        + "Ubinsk, where a row of brick houses slid into the river. Governor Ilan Mirov asked for tents and diggers. The geological "
        + "service counted 60 aftershocks. The road to Ubinsk is cut.";

    private const string OtherQuake =
        "Saltby lost its market hall and twelve people when the ground shook for half a minute on Sunday. The earthquake, of magnitude "
        + "5.9, was felt along the whole coast of Merrow. Anja Pell, the governor, flew to Saltby in a helicopter and asked for doctors. "
        + "Fishermen took the injured across the bay to Orme, since the hospital had no light. A warning of high waves was lifted after an "
        + "hour.";

    [Fact]
    public void A_feature_tells_the_story_of_the_bulletin_that_names_the_same_people_and_ships() => StoriesOf(FerryBulletin, FerryFeature).ShouldBe(["0 1"]);

    [Fact]
    public void A_feature_without_those_names_tells_another_story() =>
        StoriesOf(FerryBulletin, Reworded(FerryFeature)).ShouldBe(["0", "1"]);

    [Theory]
    [InlineData(FerryBulletin, OtherFerry)]
    [InlineData(FerryFeature, OtherFerry)]
    [InlineData(Quake, OtherQuake)]
    public void Stories_that_look_alike_stay_apart(string one, string other) => StoriesOf(one, other).ShouldBe(["0", "1"]);

    /// <summary>The same words with other names.</summary>
    private static string Reworded(string text) => text
        .Replace("Maren Tybring", "Lady Quillon", StringComparison.Ordinal)
        .Replace("Ostara Wind", "Pell Harrier", StringComparison.Ordinal)
        .Replace("Aksel Rudvang", "Tomas Umber", StringComparison.Ordinal)
        .Replace("Brattholm", "Hexley", StringComparison.Ordinal)
        .Replace("Skarvik", "Dunmoor", StringComparison.Ordinal);

    private static IEnumerable<string> StoriesOf(params string[] texts) =>
        new StoryGrouper().Group([.. texts.Select((text, number) => Reader.Parse(new Document
        {
            Id = number.ToString("x16", CultureInfo.InvariantCulture),
            Path = number.ToString(CultureInfo.InvariantCulture),
            Text = text,
            Sha256 = new string('0', 64),
            PublishedAt = new PublicationTime(new DateOnly(2021, 5, 4).AddDays(21 * number)),
        }))]).Select(story => string.Join(' ', story));
}
