using System.Collections;
using System.Reflection;
using System.Text;
using Synoptic.Conventions.Tests.Support;

namespace Synoptic.Conventions.Tests;

/// <summary>Libraries do not print, read the clock, chance or the user's culture, or keep state between calls.</summary>
public sealed class LibraryTests
{
    private static readonly string[] ForbiddenMembers =
    [
        "System.Console.*",
        "System.Diagnostics.Stopwatch.*",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System",
        "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
        "System.Guid.NewGuid", "System.Random.get_Shared",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.set_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Globalization.CultureInfo.set_CurrentUICulture",
        "System.Globalization.CultureInfo.set_DefaultThreadCurrentCulture",
        "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.String.ToLower", "System.String.ToUpper",
    ];

    [Fact]
    public void Libraries_use_no_console_clock_chance_or_current_culture() =>
        ProductAssemblies.Libraries.SelectMany(ProductAssemblies.TypesOf)
            .SelectMany(type => ProductAssemblies.MethodsOf(type).SelectMany(method => Forbidden(method).Select(use => $"{type}.{method.Name} uses {use}")))
            .ShouldBeEmpty();

    [Fact]
    public void A_forbidden_use_is_seen() =>
        Forbidden(typeof(Offender).GetMethod(nameof(Offender.Offend))!).ShouldBe(["System.DateTime.get_UtcNow", "System.Console.WriteLine"]);

    [Fact]
    public void Libraries_keep_no_mutable_statics() =>
        ProductAssemblies.Libraries.SelectMany(ProductAssemblies.WrittenTypesOf)
            .SelectMany(ProductAssemblies.StaticFieldsOf)
            .Where(IsMutable)
            .Select(field => $"{field.DeclaringType}.{field.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void A_mutable_static_is_seen() =>
        ProductAssemblies.StaticFieldsOf(typeof(Offender)).Where(IsMutable).Select(field => field.Name).ShouldBe(["_count", "Names"], ignoreOrder: true);

    private static IEnumerable<string> Forbidden(MethodBase method) => CodeReader.MembersIn(method)
        .OfType<MethodBase>()
        .Where(member => !(member.Name is "ToLower" or "ToUpper" && member.GetParameters().Length > 0))
        .Select(member => (Type: member.DeclaringType?.FullName, member.Name))
        .Where(member => ForbiddenMembers.Contains($"{member.Type}.{member.Name}") || ForbiddenMembers.Contains($"{member.Type}.*"))
        .Select(member => $"{member.Type}.{member.Name}");

    /// <summary>A field that can be set again, or whose object can change: a collection that is neither immutable nor frozen.</summary>
    private static bool IsMutable(FieldInfo field) =>
        !field.IsLiteral && !ProductAssemblies.IsMadeByCompiler(field)
        && (!field.IsInitOnly || field.FieldType == typeof(StringBuilder) || IsMutableCollection(field.FieldType));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent"
            && typeof(IEnumerable).IsAssignableFrom(type) && !type.IsInterface);

    private static class Offender
    {
        private static readonly List<string> Names = [];
        private static readonly string Fixed = string.Concat("a", "b");
        private static int _count;

        public static void Offend()
        {
            _count += DateTime.UtcNow.Day + Names.Count + Fixed.Length;
            Console.WriteLine(_count);
        }
    }
}
