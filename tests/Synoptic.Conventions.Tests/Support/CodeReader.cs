using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Synoptic.Conventions.Tests.Support;

/// <summary>Reads the compiled code of methods for the types and members that it names (ECMA-335, partition III).</summary>
internal static class CodeReader
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>What the body of the method calls, reads, makes or casts to; empty for a method without a body.</summary>
    public static IEnumerable<MemberInfo> MembersIn(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        for (int offset = 0; offset < code.Length;)
        {
            OpCode operation = Next(code, ref offset);
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return Resolve(method, BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(offset)));
            }

            offset += OperandSize(operation, code, offset);
        }
    }

    private static OpCode Next(byte[] code, ref int offset)
    {
        const byte Prefix = 0xFE;
        short value = code[offset++];
        if (value == Prefix)
        {
            value = unchecked((short)((Prefix << 8) | code[offset++]));
        }

        return OpCodesByValue[value];
    }

    private static int OperandSize(OpCode operation, byte[] code, int offset) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(offset))),
        _ => 4,
    };

    private static MemberInfo Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : null)!;
}
