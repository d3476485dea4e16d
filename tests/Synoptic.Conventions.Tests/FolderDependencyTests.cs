using System.Reflection;
using Synoptic.Conventions.Tests.Support;

namespace Synoptic.Conventions.Tests;

/// <summary>A folder is a namespace; the arrows between folders are read from the compiled code.</summary>
public sealed class FolderDependencyTests
{
    public static TheoryData<string> Assemblies => [.. ProductAssemblies.All.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_two_folders_of_a_project_depend_on_each_other(string assembly) =>
        Cycles.Find(ArrowsOf(Assembly.Load(assembly))).ShouldBeEmpty();

    [Fact]
    public void Arrows_are_seen_where_there_are_some() =>
        ArrowsOf(Assembly.Load("Synoptic.Evaluation")).ShouldContain(("Synoptic.Evaluation.Planted", "Synoptic.Evaluation.Planted.Rules"));

    [Fact]
    public void Arrows_are_seen_in_code_alone() =>
        TypeUses.Of(typeof(CodeOnly)).ShouldContain(typeof(Cycles));

    [Fact]
    public void A_made_up_cycle_is_found_with_all_that_lies_on_it()
    {
        Cycles.Find([("a", "b"), ("b", "c"), ("a", "c"), ("a", "a")]).ShouldBeEmpty();
        Cycles.Find([("a", "b"), ("b", "a")]).ShouldBe(["a <-> b"]);
        Cycles.Find([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "f"), ("f", "e")]).ShouldBe(["a <-> b <-> c", "e <-> f"]);
    }

    [Fact]
    public void Each_file_stands_in_the_folder_of_its_namespace() =>
        Repository.SourceFiles.Where(path => NamespaceOf(path) is { } name && name != ExpectedNamespace(path)).ShouldBeEmpty();

    private static IEnumerable<(string From, string To)> ArrowsOf(Assembly assembly) =>
        from type in ProductAssemblies.TypesOf(assembly)
        from used in TypeUses.Of(type)
        where used.Assembly == assembly && used.Namespace is not null
        select (type.Namespace!, used.Namespace!);

    private static string? NamespaceOf(string path) => Repository.Read(path).Split('\n')
        .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal))
        .Select(line => line["namespace ".Length..].TrimEnd(';', '\r', ' '))
        .FirstOrDefault();

    /// <summary>The folders below src (or its like) with dots between them.</summary>
    private static string ExpectedNamespace(string path) => string.Join('.', path.Split('/')[1..^1]);

    private static class CodeOnly
    {
        public static int Run() => Cycles.Find([]).Count;
    }
}
