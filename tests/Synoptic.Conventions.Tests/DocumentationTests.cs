using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Synoptic.Conventions.Tests.Support;

namespace Synoptic.Conventions.Tests;

public sealed partial class DocumentationTests
{
    private static readonly string[] Fillers = ["the", "a", "an", "of", "for", "to", "this", "its", "gets", "sets", "get", "set", "or", "and", "returns", "represents", "class", "record", "value"];

    public static TheoryData<string> Assemblies => [.. ProductAssemblies.All.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_members_are_documented(string assembly)
    {
        Dictionary<string, XElement> documents = DocumentsOf(assembly);
        ProductAssemblies.WrittenTypesOf(Assembly.Load(assembly)).Where(type => type.IsVisible)
            .SelectMany(type => Undocumented(type, documents))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_summary_only_repeats_the_name(string assembly)
    {
        Dictionary<string, XElement> documents = DocumentsOf(assembly);
        documents.Where(member => member.Value.Element("summary") is { } summary && Repeats(NameOf(member.Key), summary.Value))
            .Select(member => member.Key)
            .Where(key => !IsParameter(key, documents) && !IsEnumMember(key, Assembly.Load(assembly)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SentenceCount", "Gets the sentence count.", true)]
    [InlineData("Sentences", "The sentences.", true)]
    [InlineData("Sentences", "The sentences, in order.", false)]
    [InlineData("Sentences", "", true)]
    public void A_summary_repeats_when_it_adds_no_word(string name, string summary, bool repeats) => Repeats(name, summary).ShouldBe(repeats);

    private static IEnumerable<string> Undocumented(Type type, Dictionary<string, XElement> documents)
    {
        string name = type.FullName!.Replace('+', '.');
        if (!documents.TryGetValue("T:" + name, out XElement? ofType))
        {
            return [name];
        }

        return type.IsSubclassOf(typeof(Delegate)) ? [] : ProductAssemblies.PublicMembersOf(type)
            .Where(member => member is PropertyInfo or FieldInfo or MethodInfo { IsSpecialName: false } && member.Name != "value__")
            .Where(member => !IsParameter(member, ofType) && !documents.Keys.Any(key => IsOf(key, $"{name}.{member.Name}")))
            .Select(member => $"{name}.{member.Name}");
    }

    /// <summary>The properties of a positional record are documented as its parameters.</summary>
    private static bool IsParameter(MemberInfo member, XElement ofType) =>
        ofType.Elements("param").Any(parameter => parameter.Attribute("name")?.Value == member.Name);

    /// <summary>Keys read <c>M:Name(arguments)</c>, with <c>``1</c> after the name of a generic method.</summary>
    private static bool IsOf(string key, string name) =>
        key.AsSpan(2).StartsWith(name, StringComparison.Ordinal)
        && (key.Length == name.Length + 2 || key[name.Length + 2] is '(' or '`');

    private static bool Repeats(string name, string summary) =>
        !Words().Matches(summary).Select(word => word.Value.ToLowerInvariant()).Except(Fillers)
            .Except(Words().Matches(name).Select(word => word.Value.ToLowerInvariant())).Any();

    /// <summary>The compiler asks for a word on every parameter of a positional record once one needs some, and copies it to the property.</summary>
    private static bool IsParameter(string key, Dictionary<string, XElement> documents) =>
        key.StartsWith("P:", StringComparison.Ordinal)
        && documents.TryGetValue("T:" + key[2..key.LastIndexOf('.')], out XElement? type)
        && type.Elements("param").Any(parameter => parameter.Attribute("name")?.Value == NameOf(key));

    /// <summary>A day, an adverb: the members of a list of terms often are their whole definition.</summary>
    private static bool IsEnumMember(string key, Assembly assembly) =>
        key.StartsWith("F:", StringComparison.Ordinal) && assembly.GetType(key[2..key.LastIndexOf('.')]) is { IsEnum: true };

    private static string NameOf(string key) => key.Split('(')[0].Split('.')[^1];

    private static Dictionary<string, XElement> DocumentsOf(string assembly) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
