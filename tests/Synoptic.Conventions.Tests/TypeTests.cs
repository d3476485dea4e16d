using System.Text.RegularExpressions;
using Synoptic.Conventions.Tests.Support;

namespace Synoptic.Conventions.Tests;

public sealed partial class TypeTests
{
    private const int MostLines = 500;

    [Fact]
    public void Concrete_classes_are_sealed() =>
        ProductAssemblies.All.SelectMany(ProductAssemblies.WrittenTypesOf)
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false })
            .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name() =>
        Repository.SourceFiles.Where(path => Path.GetFileName(path) != "Program.cs")
            .Select(path => (Path: path, Types: TypesIn(Repository.Read(path))))
            .Where(file => !file.Types.SequenceEqual([Path.GetFileName(file.Path).Split('.')[0]]))
            .Select(file => $"{file.Path}: {string.Join(", ", file.Types)}")
            .ShouldBeEmpty();

    [Fact]
    public void Types_are_seen_in_source()
    {
        TypesIn("public sealed record A(int B);\n\ninternal static partial class C<T>\n{\n    private enum D { }\n}\n").ShouldBe(["A", "C"]);
        TypesIn("/// <summary>A class of words.</summary>\npublic readonly record struct E;").ShouldBe(["E"]);
    }

    [Fact]
    public void No_file_is_longer_than_five_hundred_lines() =>
        Repository.Files("src", "evaluation", "training", "benchmarks", "tests")
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && Repository.Read(path).Count(character => character == '\n') > MostLines)
            .ShouldBeEmpty();

    private static string[] TypesIn(string source) => [.. TopLevelType().Matches(source).Select(match => match.Groups["name"].Value).Distinct()];

    /// <summary>Namespaces are file-scoped, so a top-level type begins its line.</summary>
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:record class|record struct|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TopLevelType();
}
