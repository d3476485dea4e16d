using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Stories.Model;

namespace Synoptic.Tests.Briefs;

/// <summary>The sections on what happened, on frames, positions and ties.</summary>
public sealed class WorldLinesTests
{
    private static readonly StoryUpdate Update = CouncilStory.Update() with
    {
        Events = [new Event("e000000000000001", "CONSULT", [new EventReference(0, 0), new EventReference(1, 0)], "2024-06-11", null, [], [], 1)],
    };

    private static readonly Brief Council = new BriefWriter(BriefOptions.All).Write(Update, []);

    [Fact]
    public void What_several_reports_tell_happened_is_one_sentence_of_its_clearest_report() => Lines(BriefSections.Events).ShouldBe(
        ["Ana Brun met Peter Nyman in Varn on 11 June 2024. (2 reports) [1:1][2:1]"]);

    [Fact]
    public void What_was_not_merged_or_is_denied_is_not_told_to_have_happened() =>
        new BriefWriter(BriefOptions.All).Write(CouncilStory.Update(), []).Lines.ShouldNotContain(line => line.Section == BriefSections.Events);

    [Fact]
    public void A_frame_is_told_with_its_roles() => Lines(BriefSections.Frames).ShouldBe(
    [
        "transfer: giver Lydmark; quantity \"about 40\"; goods \"tanks\"; receiver \"the rebels\" [1:3]",
        "transfer: giver Lydmark; quantity \"40\"; goods \"tanks\" [2:2]",
        "vote: body \"the council\"; voter Estavia; side veto; motion \"the treaty\" [1:3]",
    ]);

    [Fact]
    public void A_forecast_is_told_with_who_makes_it_and_its_condition() => Lines(BriefSections.Forecasts).ShouldBe(
        ["expected by Peter Nyman: \"a deal\", on condition: \"if Lydmark depends on gas\" (1 report) [1:5]"]);

    [Fact]
    public void A_position_is_told_with_its_account() => Lines(BriefSections.Positions).ShouldBe(
        ["Ana Brun: opposes \"the new tariff\", according to Estavia (1 report) [1:4]"]);

    [Fact]
    public void A_tie_is_told_in_the_words_of_its_kind() => Lines(BriefSections.Relations).ShouldBe(
    [
        "Lydmark depends on Estavia, for \"gas\", since 1998 (possible) [1:4][1:5]",
        "Estavia is an ally of Lydmark (according to Ana Brun) [2:3]",
        "Ana Brun is Estavia \"envoy\" [2:3]",
        "Ana Brun is \"said\" of Estavia [2:3]",
    ]);

    [Fact]
    public void The_lines_hold_and_are_the_same_again()
    {
        new BriefAudit().Check(Council).Failures.ShouldBeEmpty();
        BriefJson.Write(new BriefWriter(BriefOptions.All).Write(Update, [])).ShouldBe(BriefJson.Write(Council));
    }

    [Theory]
    [InlineData(BriefSections.Events, "Ana Brun", "Ana Bron")]
    [InlineData(BriefSections.Frames, "giver", "given")]
    [InlineData(BriefSections.Frames, "tanks", "ranks")]
    [InlineData(BriefSections.Forecasts, "Peter", "Paul")]
    [InlineData(BriefSections.Forecasts, "a deal", "no deal")]
    [InlineData(BriefSections.Forecasts, "expected", "not expected")]
    [InlineData(BriefSections.Positions, "opposes", "demands")]
    [InlineData(BriefSections.Positions, "the new tariff", "the old tariff")]
    [InlineData(BriefSections.Positions, "opposes", "opposes on")]
    [InlineData(BriefSections.Positions, "1 report", "2 reports")]
    [InlineData(BriefSections.Events, "2 reports", "3 reports")]
    [InlineData(BriefSections.Relations, "depends on", "supplies")]
    [InlineData(BriefSections.Relations, "since", "until")]
    [InlineData(BriefSections.Relations, "1998", "1999")]
    [InlineData(BriefSections.Relations, "possible", "asserted")]
    [InlineData(BriefSections.Relations, ", for", "")]
    public void A_line_whose_words_were_changed_fails(string section, string from, string to) =>
        ShouldFail(section, line => Replace(line, from, to));

    [Fact]
    public void A_line_without_one_of_its_bindings_fails()
    {
        foreach (BriefLine line in WorldLines)
        {
            foreach (BriefBinding binding in line.Bindings)
            {
                ShouldFail(line, line with { Bindings = line.Bindings.Remove(binding) });
            }
        }
    }

    [Fact]
    public void A_line_without_one_of_its_citations_fails()
    {
        foreach (BriefLine line in WorldLines)
        {
            foreach (BriefCitation citation in line.Citations)
            {
                ShouldFail(line, line with { Citations = line.Citations.Remove(citation) });
            }
        }
    }

    [Fact]
    public void A_line_that_cites_what_does_not_tell_the_same_fails()
    {
        foreach (BriefLine line in WorldLines)
        {
            foreach (BriefCitation other in WorldLines.SelectMany(other => other.Citations).Distinct().Except(line.Citations))
            {
                BriefCitation[] cited = [.. line.Citations.Append(other).OrderBy(citation => (citation.Document, citation.Sentence))];
                ShouldFail(line, line with { Citations = [.. cited] });
            }
        }
    }

    [Fact]
    public void A_line_with_a_part_that_is_bound_to_the_same_name_elsewhere_fails()
    {
        foreach (BriefLine line in WorldLines)
        {
            foreach ((int index, BriefBinding binding) in line.Bindings.Index().Where(bound => bound.Item.Operation == BindingOperations.Name))
            {
                foreach (BriefLine moved in Elsewhere(line, index, binding))
                {
                    ShouldFail(line, moved);
                }
            }
        }
    }

    [Fact]
    public void A_line_with_its_two_sides_changed_about_fails()
    {
        BriefLine ally = Council.Lines.Single(line => line.Text.Contains("ally", StringComparison.Ordinal));
        ShouldFail(ally, Swap(ally, 0, 1));
    }

    private static IEnumerable<BriefLine> WorldLines => Council.Lines.Where(line =>
        line.Section is BriefSections.Events or BriefSections.Frames or BriefSections.Positions or BriefSections.Relations);

    /// <summary>The line with a name bound to another mention of the same entity, whose sentence it cites too.</summary>
    private static IEnumerable<BriefLine> Elsewhere(BriefLine line, int index, BriefBinding binding) =>
        from mention in Council.Entities.Single(entity => entity.Name == line.Text[binding.Start..binding.End]).Mentions
        let place = new BriefSpan(mention.Document, mention.Start, mention.End, mention.Text)
        where !binding.Inputs.Contains(place)
        let sentence = Council.Documents[place.Document].Sentences.Index().First(sentence => sentence.Item.End > place.Start).Index
        let cited = line.Citations.Append(new BriefCitation(place.Document, sentence)).Distinct().OrderBy(citation => (citation.Document, citation.Sentence))
        select line with { Citations = [.. cited], Bindings = line.Bindings.SetItem(index, binding with { Inputs = [place] }) };

    private static BriefLine Replace(BriefLine line, string from, string to)
    {
        int start = line.Text.IndexOf(from, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0);
        int grown = to.Length - from.Length;
        return line with
        {
            Text = string.Concat(line.Text.AsSpan(0, start), to, line.Text.AsSpan(start + from.Length)),
            Bindings = [.. line.Bindings.Select(binding => binding with
            {
                Start = binding.Start > start ? binding.Start + grown : binding.Start,
                End = binding.End > start ? binding.End + grown : binding.End,
            })],
        };
    }

    /// <summary>The line with the words and inputs of two bindings changed about.</summary>
    private static BriefLine Swap(BriefLine line, int first, int second)
    {
        BriefBinding one = line.Bindings[first];
        BriefBinding other = line.Bindings[second];
        string words = line.Text[one.Start..one.End];
        string otherWords = line.Text[other.Start..other.End];
        string between = line.Text[one.End..other.Start];
        int middle = one.Start + otherWords.Length + between.Length;
        return line with
        {
            Text = line.Text[..one.Start] + otherWords + between + words + line.Text[other.End..],
            Bindings = line.Bindings
                .SetItem(first, other with { Start = one.Start, End = one.Start + otherWords.Length })
                .SetItem(second, one with { Start = middle, End = middle + words.Length }),
        };
    }

    private static void ShouldFail(string section, Func<BriefLine, BriefLine> tamper)
    {
        BriefLine line = Council.Lines.First(line => line.Section == section);
        ShouldFail(line, tamper(line));
    }

    private static void ShouldFail(BriefLine line, BriefLine tampered)
    {
        int index = Council.Lines.IndexOf(line);
        AuditReport report = new BriefAudit().Check(Council with { Lines = Council.Lines.SetItem(index, tampered) });
        report.Failures.Select(failure => failure.Line).Distinct().ShouldBe([index], $"{tampered.Text} {string.Join(' ', tampered.Citations)}");
    }

    private static string[] Lines(string section) =>
        [.. Council.Lines.Where(line => line.Section == section).Select(line => $"{line.Text} {string.Concat(line.Citations.Select(Label))}")];

    private static string Label(BriefCitation citation) => $"[{citation.Document + 1}:{citation.Sentence + 1}]";
}
