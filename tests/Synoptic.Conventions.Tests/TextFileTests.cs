using System.Text.RegularExpressions;
using Synoptic.Conventions.Tests.Support;

namespace Synoptic.Conventions.Tests;

public sealed partial class TextFileTests
{
    private static readonly string[] TextEndings =
        ["cs", "csproj", "props", "slnx", "json", "yaml", "yml", "md", "tsv", "html", "css", "js", "sh", "editorconfig", "gitignore", "gitattributes"];

    private static readonly string[] Scripts = ["test", ".ci/run"];

    [Fact]
    public void Tables_name_their_origin_and_licence_in_the_first_line() =>
        Repository.Files("src", "evaluation", "training").Where(path => path.Contains("/Data/", StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal))
            .Where(path => !OriginLine().IsMatch(Repository.Read(path)))
            .ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_folder_of_one_machine() =>
        Repository.Files("").Where(IsText).Where(path => MachinePath().IsMatch(Repository.Read(path))).ShouldBeEmpty();

    [Theory]
    [InlineData("see /h" + "ome/ann/synoptic", true)]
    [InlineData("\"C:\\U" + "sers\\ann\"", true)]
    [InlineData("https://example.org/h" + "ome/ann", false)]
    [InlineData("src/Synoptic/home/page", false)]
    public void A_folder_of_one_machine_is_seen(string text, bool isSeen) => MachinePath().IsMatch(text).ShouldBe(isSeen);

    private static bool IsText(string path) => Scripts.Contains(path) || TextEndings.Contains(path.Split('.')[^1]);

    [GeneratedRegex(@"\A# origin: .+; licence: ", RegexOptions.CultureInvariant)]
    private static partial Regex OriginLine();

    [GeneratedRegex(@"(?<![\w.:/<*-])/(?:home|root|work|Users)/|\b[A-Z]:\\{1,2}Users\\", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();
}
