using System.Reflection;

namespace Synoptic.Conventions.Tests.Support;

/// <summary>Which types a type uses: in its declaration, its signatures and its code.</summary>
internal static class TypeUses
{
    /// <summary>The types that it uses, taken apart: of a list of spans, both the list and the span.</summary>
    public static IEnumerable<Type> Of(Type type) => Declared(type)
        .Concat(ProductAssemblies.MethodsOf(type).SelectMany(InMethod))
        .OfType<Type>().SelectMany(Parts).Distinct();

    private static IEnumerable<Type?> Declared(Type type) => type.GetInterfaces()
        .Append(type.BaseType)
        .Concat(type.GetFields(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .Select(field => field.FieldType));

    private static IEnumerable<Type?> InMethod(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType)
        .Append((method as MethodInfo)?.ReturnType)
        .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
        .Concat(CodeReader.MembersIn(method).SelectMany(InMember));

    private static IEnumerable<Type?> InMember(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments()],
        _ => [member.DeclaringType],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.GetElementType() is { } element)
        {
            return Parts(element);
        }

        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
