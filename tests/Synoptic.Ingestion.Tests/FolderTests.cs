using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class FolderTests
{
    [Fact]
    public void Folders_are_read_with_all_below_them_in_ordinal_order()
    {
        using var folder = new ReportFolder().With("b.txt", "1").With("B.txt", "2").With("sub/deep/a.md", "3").With("a.text", "4").With("sub.txt", "5");
        folder.Read().Documents.Select(document => document.Path).ShouldBe(["B.txt", "a.text", "b.txt", "sub.txt", "sub/deep/a.md"]);
    }

    [Fact]
    public void What_is_no_report_is_passed_over()
    {
        using var folder = new ReportFolder().With("a.txt", "1").With(".git/x.txt", "2").With(".x.txt", "3").With("README", "4").With("readme.txt", "5")
            .With("planted.json", "6").With("style.css", "7").With("table.csv", "8").With("page.html", "<p>9</p>").With("page_files/frame.html", "<p>10</p>");
        var result = folder.Read();
        result.Failures.ShouldBeEmpty();
        result.Documents.Select(document => document.Path).ShouldBe(["a.txt", "page.html"]);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("planted.json")]
    [InlineData(".hidden.txt")]
    [InlineData("table.csv")]
    public void A_file_that_is_named_itself_is_always_read(string name)
    {
        using var folder = new ReportFolder().With(name, """{"text":"x"}""");
        Reports.Read(folder.PathOf(name)).One().Path.ShouldBe(name);
    }

    [Theory]
    [InlineData("report", " <!DOCTYPE html><p>One.</p>", "One.")]
    [InlineData("report.aspx", "<?xml version=\"1.0\"?>\n<html><p>One.</p></html>", "One.")]
    [InlineData("report", "\ufeff {\"text\":\"One.\"}", "One.")]
    [InlineData("report", "[{\"text\":\"One.\"}]", "One.")]
    [InlineData("report", "[UPDATE] One.", "[UPDATE] One.")]
    [InlineData("report.log", "{one}", "{one}")]
    [InlineData("report.TXT", "<html>", "<html>")]
    public void A_file_of_unknown_type_is_told_by_its_content(string name, string content, string text) =>
        Reports.OneFrom(name, content).Text.ShouldBe(text);

    [Fact]
    public void Standard_input_is_one_more_file()
    {
        using var folder = new ReportFolder().With("a.txt", "One.");
        using MemoryStream input = new("Two."u8.ToArray());
        var result = new ReportReader(Model.ReadingOptions.Default).Read(["-", folder.Root, "-"], input);
        result.Documents.Select(document => document.Path).ShouldBe(["a.txt", "stdin"]);
    }

    [Fact]
    public void A_file_that_several_paths_reach_is_read_once()
    {
        using var folder = new ReportFolder().With("sub/a.txt", "One.");
        var document = Reports.Read(folder.PathOf("sub/a.txt"), folder.Root, folder.PathOf("sub"), folder.Root + "/").One();
        document.Path.ShouldBe("sub/a.txt");
    }

    [Fact]
    public void Files_of_two_folders_with_one_name_are_told_apart_by_the_path_as_given()
    {
        using var folder = new ReportFolder().With("one/a.txt", "One.").With("two/a.txt", "Two.").With("two/b.txt", "Three.");
        Reports.Read(folder.PathOf("one"), folder.PathOf("two/")).Documents.Select(document => document.Path)
            .ShouldBe([folder.PathOf("one/a.txt"), folder.PathOf("two/a.txt"), "b.txt"], ignoreOrder: true);
    }

    [Fact]
    public void The_order_of_the_paths_changes_nothing()
    {
        using var folder = new ReportFolder().With("one/a.txt", "One.").With("two/a.txt", "One.").With("two/b.json", "{").With("c.txt", "Two.");
        string[] paths = [folder.PathOf("one"), folder.PathOf("two"), folder.PathOf("c.txt"), folder.PathOf("missing")];
        var forth = Reports.Read(paths);
        var back = Reports.Read([.. paths.Reverse()]);
        back.Documents.ShouldBe(forth.Documents);
        back.Failures.ShouldBe(forth.Failures);
    }

    [Fact]
    public void An_id_depends_on_content_and_path_alone()
    {
        var one = Reports.OneFrom("a.txt", "One.");
        Reports.OneFrom("a.txt", "One.").ShouldBe(one);
        Reports.OneFrom("b.txt", "One.").Id.ShouldNotBe(one.Id);
        Reports.OneFrom("a.txt", "Two.").Id.ShouldNotBe(one.Id);
        one.Id.ShouldMatch("^[0-9a-f]{16}$");
        one.Sha256.ShouldBe("70277bfc409b502132d7a48b2a3b386294264b31f7bf024a5fb0cafabb8ac122");
    }

    [Fact]
    public void Links_are_not_followed_and_those_that_lose_something_are_named()
    {
        using var outside = new ReportFolder().With("secret.txt", "Secret.");
        using var folder = new ReportFolder().With("sub/a.txt", "One.");
        File.CreateSymbolicLink(folder.PathOf("b.txt"), "sub/a.txt");
        File.CreateSymbolicLink(folder.PathOf("out.txt"), outside.PathOf("secret.txt"));
        Directory.CreateSymbolicLink(folder.PathOf("sub/loop"), folder.Root);
        Directory.CreateSymbolicLink(folder.PathOf("outside"), outside.Root);
        File.CreateSymbolicLink(folder.PathOf("self.txt"), "self.txt");
        File.CreateSymbolicLink(folder.PathOf("gone.txt"), "nowhere.txt");
        var result = folder.Read();
        result.Documents.ShouldHaveSingleItem().Path.ShouldBe("sub/a.txt");
        result.Failures.Select(failure => failure.Path).ShouldBe(["gone.txt", "out.txt", "outside", "self.txt", "sub/loop"]);
        result.Failures.ShouldAllBe(failure => failure.Stage == "read" && failure.Message.Contains("link"));
    }

    [Fact]
    public void A_link_that_is_named_itself_is_read()
    {
        using var folder = new ReportFolder().With("a.txt", "One.");
        File.CreateSymbolicLink(folder.PathOf("b.txt"), "a.txt");
        Reports.Read(folder.PathOf("b.txt")).One().Path.ShouldBe("b.txt");
    }
}
