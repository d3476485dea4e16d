using System.Collections.Immutable;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Tests.Briefs;

public sealed class BriefAuditTests
{
    private static readonly BriefAudit Audit = new();

    private static readonly Brief Ferry = new BriefWriter(BriefOptions.All).Write(FerryStory.Update(), []);

    [Fact]
    public void A_brief_as_written_holds_line_by_line()
    {
        AuditReport report = Audit.Check(BriefJson.Read(BriefJson.Write(Ferry)));
        report.Failures.ShouldBeEmpty();
        report.LinesChecked.ShouldBe(Ferry.Lines.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_brief_within_limits_holds_too(int limit)
    {
        BriefOptions options = new() { Lines = limit };
        Audit.Check(new BriefWriter(options).Write(FerryStory.Update(), [])).Failures.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(BriefSections.Reports, "2024-06-12", "2024-06-13")]
    [InlineData(BriefSections.Reports, "Coastline", "Shoreline")]
    [InlineData(BriefSections.Events, "12 June", "13 June")]
    [InlineData(BriefSections.Events, "3 reports", "2 reports")]
    [InlineData(BriefSections.Events, "at least 2", "at least 3")]
    [InlineData(BriefSections.Events, "at least", "all only")]
    [InlineData(BriefSections.Events, "; compatible", "; conflicted")]
    [InlineData(BriefSections.Conflicts, "Fourteen", "Thirteen")]
    [InlineData(BriefSections.Conflicts, "on a number", "on an office")]
    [InlineData(BriefSections.Conflicts, " against ", ", later  ")]
    [InlineData(BriefSections.Numbers, "140", "141")]
    [InlineData(BriefSections.Numbers, "(reports 1", "(reports 2")]
    [InlineData(BriefSections.Numbers, "perhaps 1", "at least 1")]
    [InlineData(BriefSections.Numbers, "not in report 3", "not in report 4")]
    [InlineData(BriefSections.Quotes, "Lena Okoro", "Lena Okori")]
    [InlineData(BriefSections.Quotes, "one loud bang", "two loud bang")]
    [InlineData(BriefSections.Quotes, "Harbour Master", "Harbour Mister")]
    [InlineData(BriefSections.Shifts, "no longer", "no  longe")]
    [InlineData(BriefSections.SingleSource, "1 report", "2 report")]
    [InlineData(BriefSections.Silences, "report 3", "report 2")]
    [InlineData(BriefSections.Silences, "not in", "now in")]
    [InlineData(BriefSections.Names, "3 mentions", "4 mentions")]
    [InlineData(BriefSections.Names, "location", "organize")]
    [InlineData(BriefSections.Sharing, "come from", "come upon")]
    [InlineData(BriefSections.Sharing, "reports 1 and 3", "reports 1 and 2")]
    public void A_line_whose_words_were_changed_in_place_fails(string section, string from, string to)
    {
        ShouldFailAt(section, line => line with { Text = line.Text.Replace(from, to, StringComparison.Ordinal) });
    }

    [Theory]
    [InlineData(" surely")]
    [InlineData(" 7")]
    [InlineData(" seven")]
    [InlineData(" Okoro")]
    [InlineData(" not")]
    [InlineData("<extract>")]
    [InlineData("\u202E")]
    public void A_line_with_something_added_outside_its_bindings_fails(string added)
    {
        foreach (string section in Ferry.Lines.Select(line => line.Section).Distinct())
        {
            ShouldFailAt(section, line => line with { Text = line.Text + added });
        }
    }

    [Fact]
    public void A_line_without_one_of_its_citations_fails()
    {
        for (int i = 0; i < Ferry.Lines.Length; i++)
        {
            foreach (BriefCitation citation in Ferry.Lines[i].Citations)
            {
                ShouldFailAt(i, line => line with { Citations = line.Citations.Remove(citation) });
            }
        }
    }

    [Fact]
    public void A_line_without_one_of_its_bindings_fails()
    {
        for (int i = 0; i < Ferry.Lines.Length; i++)
        {
            foreach (BriefBinding binding in Ferry.Lines[i].Bindings)
            {
                ShouldFailAt(i, line => line with { Bindings = line.Bindings.Remove(binding) });
            }
        }
    }

    [Fact]
    public void A_line_with_a_citation_of_a_sentence_that_it_takes_nothing_from_fails()
    {
        ShouldFailAt(BriefSections.Events, line => line with { Citations = line.Citations.Add(new BriefCitation(2, 1)) });
        ShouldFailAt(BriefSections.Events, line => line with { Citations = line.Citations.Add(new BriefCitation(2, 9)) });
        ShouldFailAt(BriefSections.Events, line => line with { Citations = line.Citations.Add(new BriefCitation(9, 0)) });
        ShouldFailAt(BriefSections.Events, line => line with { Citations = [.. line.Citations.Reverse()] });
    }

    [Fact]
    public void A_line_whose_bindings_are_moved_swapped_or_overlap_fails()
    {
        for (int i = 0; i < Ferry.Lines.Length; i++)
        {
            ShouldFailAt(i, line => WithFirstBinding(line, binding => binding with { Start = binding.Start + 1 }));
            ShouldFailAt(i, line => WithFirstBinding(line, binding => binding with { End = binding.End + 1 }));
            ShouldFailAt(i, line => WithFirstBinding(line, binding => binding with { End = line.Text.Length + 5 }));
            ShouldFailAt(i, line => WithFirstBinding(line, binding => binding with { Operation = "trust-me" }));
            ShouldFailAt(i, line => line with { Bindings = [.. line.Bindings, line.Bindings[0]] });
        }
    }

    [Fact]
    public void A_quote_that_is_given_to_another_named_person_fails()
    {
        BriefEntity other = Ferry.Entities[2];
        BriefMention mention = other.Mentions[0];
        ShouldFailAt(BriefSections.Quotes, line => Rename(line, other.Name, new BriefSpan(mention.Document, mention.Start, mention.End, mention.Text)) with
        {
            Citations = [.. Enumerable.Range(0, 2).SelectMany(document => Enumerable.Range(0, 5).Select(sentence => new BriefCitation(document, sentence)))],
        });
    }

    [Fact]
    public void A_list_that_names_another_report_fails_even_when_text_and_binding_agree()
    {
        ShouldFailAt(BriefSections.Silences, line => Relist(line, 0, [1]));
        ShouldFailAt(BriefSections.Conflicts, line => Relist(line, 0, [1]));
        ShouldFailAt(BriefSections.Numbers, line => Relist(line, 0, [0, 2]));
        ShouldFailAt(BriefSections.Sharing, line => Relist(line, 0, [0, 1]));
    }

    [Fact]
    public void A_line_of_another_claim_or_of_none_fails()
    {
        foreach (string section in new[] { BriefSections.Events, BriefSections.Conflicts, BriefSections.Numbers, BriefSections.Silences })
        {
            ShouldFailAt(section, line => line with { Claim = null });
            ShouldFailAt(section, line => line with { Claim = (line.Claim + 1) % Ferry.Claims.Length });
            ShouldFailAt(section, line => line with { Claim = 99 });
        }
    }

    [Fact]
    public void A_cut_that_is_not_marked_fails() => ShouldFailAt(BriefSections.Events, line =>
    {
        BriefSpan whole = line.Bindings[0].Inputs[0];
        const int left = 5;
        string words = whole.Text[..^left];
        return Rewrite(line, 0, words, binding => binding with { Inputs = [whole with { End = whole.End - left, Text = words }] });
    });

    [Fact]
    public void Support_beyond_the_origins_fails()
    {
        BriefClaim claim = Ferry.Claims[1];
        RecordFailures(Ferry with { Claims = Ferry.Claims.SetItem(1, claim with { Support = "corroborated" }) }).ShouldHaveSingleItem();
        RecordFailures(Ferry with { Claims = Ferry.Claims.SetItem(1, claim with { Support = "single-source" }) }).ShouldHaveSingleItem();
        RecordFailures(Ferry with { Claims = Ferry.Claims.SetItem(1, claim with { Witnesses = 3 }) }).ShouldHaveSingleItem();
        RecordFailures(Ferry with { Claims = Ferry.Claims.SetItem(1, claim with { Agreement = "agree" }) }).ShouldHaveSingleItem();
        RecordFailures(Ferry with { Claims = Ferry.Claims.SetItem(1, claim with { Origins = claim.Origins with { Max = 3 } }) }).ShouldHaveSingleItem();
    }

    [Fact]
    public void Coverage_against_the_evidence_fails()
    {
        RecordFailures(Ferry with { Coverage = Ferry.Coverage.SetItem(0, Ferry.Coverage[0] with { State = "silent" }) }).ShouldHaveSingleItem();
        RecordFailures(Ferry with { Coverage = Ferry.Coverage.RemoveAt(0) }).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_stretch_that_does_not_slice_to_its_words_fails()
    {
        RecordFailures(Ferry with { Quantities = Ferry.Quantities.SetItem(0, Ferry.Quantities[0] with { Text = "At least 13" }) }).ShouldHaveSingleItem();
        RecordFailures(Ferry with { Times = Ferry.Times.SetItem(0, Ferry.Times[0] with { End = 100_000 }) }).ShouldHaveSingleItem();
        RecordFailures(Ferry with { Documents = Ferry.Documents.SetItem(0, Ferry.Documents[0] with { Length = 3 }) }).ShouldHaveSingleItem();
    }

    private static string[] RecordFailures(Brief brief) =>
        [.. Audit.Check(brief).Failures.Where(failure => failure.Line is null).Select(failure => failure.Reason)];

    private static void ShouldFailAt(string section, Func<BriefLine, BriefLine> tamper) =>
        ShouldFailAt(Ferry.Lines.IndexOf(Ferry.Lines.First(line => line.Section == section)), tamper);

    private static void ShouldFailAt(int index, Func<BriefLine, BriefLine> tamper)
    {
        BriefLine tampered = tamper(Ferry.Lines[index]);
        AuditReport report = Audit.Check(Ferry with { Lines = Ferry.Lines.SetItem(index, tampered) });
        report.Failures.Select(failure => failure.Line).Distinct().ShouldBe([index], tampered.Text);
    }

    private static BriefLine WithFirstBinding(BriefLine line, Func<BriefBinding, BriefBinding> change) =>
        line with { Bindings = line.Bindings.SetItem(0, change(line.Bindings[0])) };

    private static BriefLine Rename(BriefLine line, string name, BriefSpan mention) =>
        Rewrite(line, 0, name, binding => binding with { Inputs = ImmutableArray.Create(mention) });

    private static BriefLine Relist(BriefLine line, int list, ImmutableArray<int> reports)
    {
        int index = line.Bindings.Select((binding, position) => (binding, position))
            .Where(bound => bound.binding.Operation == BindingOperations.List).ElementAt(list).position;
        string numbers = string.Join(", ", reports.SkipLast(2).Select(report => $"{report + 1}").Append(string.Join(" and ", reports.TakeLast(2).Select(report => $"{report + 1}"))));
        return Rewrite(line, index, numbers, binding => binding with { Documents = reports });
    }

    private static BriefLine Rewrite(BriefLine line, int index, string words, Func<BriefBinding, BriefBinding> change)
    {
        BriefBinding old = line.Bindings[index];
        int shift = words.Length - (old.End - old.Start);
        return line with
        {
            Text = string.Concat(line.Text.AsSpan(0, old.Start), words, line.Text.AsSpan(old.End)),
            Bindings = [.. line.Bindings.Select((binding, position) => position < index ? binding
                : position == index ? change(binding) with { End = binding.End + shift }
                : binding with { Start = binding.Start + shift, End = binding.End + shift })],
        };
    }
}
