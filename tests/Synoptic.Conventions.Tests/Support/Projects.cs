using System.Xml.Linq;

namespace Synoptic.Conventions.Tests.Support;

/// <summary>The project files.</summary>
internal static class Projects
{
    public static IReadOnlyList<string> Paths { get; } =
        [.. Repository.Files("").Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))];

    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    /// <summary>The names of the projects that it refers to.</summary>
    public static IEnumerable<string> References(string path) =>
        Includes(path, "ProjectReference").Select(include => NameOf(include.Replace('\\', '/')));

    public static IEnumerable<string> Packages(string path) => Includes(path, "PackageReference");

    private static IEnumerable<string> Includes(string path, string item) =>
        XDocument.Parse(Repository.Read(path)).Descendants(item).Select(element => element.Attribute("Include")!.Value);
}
