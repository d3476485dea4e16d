using System.Reflection;
using System.Runtime.CompilerServices;

namespace Synoptic.Conventions.Tests.Support;

/// <summary>The built assemblies and the types that people wrote in them.</summary>
internal static class ProductAssemblies
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    public static IReadOnlyList<Assembly> Libraries { get; } =
        [.. new[] { "Synoptic.Language", "Synoptic.Stories", "Synoptic.Ingestion", "Synoptic.Evaluation" }.Select(Assembly.Load)];

    public static IReadOnlyList<Assembly> All { get; } = [.. Libraries, Assembly.Load("synoptic")];

    /// <summary>Every type, what the compiler made among them.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => !IsOfGenerator(type));

    /// <summary>The types that stand in source files of ours.</summary>
    public static IEnumerable<Type> WrittenTypesOf(Assembly assembly) => TypesOf(assembly).Where(type => !IsMadeByCompiler(type));

    public static bool IsMadeByCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } outer && IsMadeByCompiler(outer));

    public static IEnumerable<FieldInfo> StaticFieldsOf(Type type) => type.GetFields(Declared).Where(field => field.IsStatic);

    /// <summary>The methods and constructors of a type, with what the compiler made of them (lambdas, iterators).</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    public static IEnumerable<MemberInfo> PublicMembersOf(Type type) => type
        .GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
        .Where(member => !IsMadeByCompiler(member));

    /// <summary>Types without a namespace of ours come from source generators and from the compiler.</summary>
    private static bool IsOfGenerator(Type type) =>
        type.Namespace is not { } name || !(name == "Synoptic" || name.StartsWith("Synoptic.", StringComparison.Ordinal));
}
