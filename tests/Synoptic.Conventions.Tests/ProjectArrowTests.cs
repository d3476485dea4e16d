using Synoptic.Conventions.Tests.Support;

namespace Synoptic.Conventions.Tests;

public sealed class ProjectArrowTests
{
    private static readonly Dictionary<string, string[]> AllowedProjects = new(StringComparer.Ordinal)
    {
        ["Synoptic.Language"] = [],
        ["Synoptic.Stories"] = ["Synoptic.Language"],
        ["Synoptic.Ingestion"] = ["Synoptic.Language"],
        ["Synoptic.Evaluation"] = ["Synoptic.Language", "Synoptic.Stories"],
        ["Synoptic.Training"] = ["Synoptic.Language", "Synoptic.Stories", "Synoptic.Ingestion", "Synoptic.Evaluation"],
        ["Synoptic"] = ["Synoptic.Language", "Synoptic.Stories", "Synoptic.Ingestion", "Synoptic.Evaluation"],
        ["Synoptic.Benchmarks"] = ["Synoptic.Language", "Synoptic.Stories", "Synoptic.Ingestion", "Synoptic"],
        ["Synoptic.Conventions.Tests"] = ["Synoptic"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["Synoptic.Language"] = [],
        ["Synoptic.Stories"] = [],
        ["Synoptic.Ingestion"] = ["AngleSharp", "Markdig", "YamlDotNet"],
        ["Synoptic.Evaluation"] = [],
    };

    [Fact]
    public void Projects_refer_only_to_what_the_design_allows() =>
        Projects.Paths.SelectMany(path => Projects.References(path)
                .Where(reference => !IsAllowed(Projects.NameOf(path), reference))
                .Select(reference => $"{path} -> {reference}"))
            .ShouldBeEmpty();

    [Fact]
    public void Libraries_take_only_the_packages_that_the_design_allows() =>
        Projects.Paths.Where(path => AllowedPackages.ContainsKey(Projects.NameOf(path)))
            .SelectMany(path => Projects.Packages(path).Except(AllowedPackages[Projects.NameOf(path)]).Select(package => $"{path} -> {package}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_room_of_the_design_is_there() =>
        new[] { "Synoptic.Language", "Synoptic.Stories", "Synoptic.Ingestion", "Synoptic", "Synoptic.Evaluation" }
            .Except(Projects.Paths.Select(Projects.NameOf)).ShouldBeEmpty();

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        string solution = Repository.Read("Synoptic.slnx");
        Projects.Paths.Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>A test project tests the project of its name and uses what that one uses.</summary>
    private static bool IsAllowed(string project, string reference)
    {
        const string Ending = ".Tests";
        if (AllowedProjects.TryGetValue(project, out string[]? allowed))
        {
            return allowed.Contains(reference);
        }

        string tested = project.EndsWith(Ending, StringComparison.Ordinal) ? project[..^Ending.Length] : "";
        return reference == tested || (AllowedProjects.TryGetValue(tested, out string[]? inherited) && inherited.Contains(reference));
    }
}
