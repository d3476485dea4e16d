using Synoptic.Language.Numerics;

namespace Synoptic.Language.Tests.Numerics;

public sealed class GateTests
{
    private const int Width = 32;

    public static TheoryData<InstructionSet> Instructions => [.. Kernels.Supported];

    [Fact]
    public void Gates_are_sorted_by_slices_of_sixteen_states()
    {
        int[] sorted = GateOrder.Sort<int>([.. Enumerable.Range(0, 2 * 3 * Width)], Width);
        sorted[..48].ShouldBe([.. Enumerable.Range(0, 16), .. Enumerable.Range(Width, 16), .. Enumerable.Range(2 * Width, 16)]);
        sorted[48].ShouldBe(16);
        sorted[96].ShouldBe(3 * Width);
        sorted.Order().ShouldBe(Enumerable.Range(0, 2 * 3 * Width));
    }

    [Theory]
    [MemberData(nameof(Instructions))]
    public void Opened_gates_are_tangents_and_sigmoids_and_the_same_on_every_path(InstructionSet instructions)
    {
        float[] gates = [.. Enumerable.Range(0, 3 * Width).Select(place => (place * 37 % 96 - 48) / 5f)];
        ushort[] opened = Open(instructions, gates);
        opened.ShouldBe(Open(InstructionSet.Scalar, gates));
        for (int place = 0; place < gates.Length; place++)
        {
            double exact = place % 48 < 16 ? Math.Tanh(gates[place]) : 1 / (1 + Math.Exp(-gates[place]));
            (opened[place] / 32767.0 - 1).ShouldBe(exact, 0.001);
        }
    }

    [Theory]
    [MemberData(nameof(Instructions))]
    public void A_step_forgets_and_opens_and_is_the_same_on_every_path(InstructionSet instructions)
    {
        float[] gates = [.. Enumerable.Range(0, 3 * Width).Select(place => (place * 29 % 96 - 48) / 11f)];
        (float[] states, float[] hidden) = Step(instructions, gates);
        (float[] scalarStates, float[] scalarHidden) = Step(InstructionSet.Scalar, gates);
        states.ShouldBe(scalarStates);
        hidden.ShouldBe(scalarHidden);
        for (int index = 0; index < Width; index++)
        {
            int place = index / 16 * 48 + index % 16;
            double candidate = Math.Tanh(gates[place]), forget = 1 / (1 + Math.Exp(-gates[place + 16])), open = 1 / (1 + Math.Exp(-gates[place + 32]));
            double state = candidate + forget * (0.25 - candidate);
            ((double)states[index]).ShouldBe(state, 0.003);
            ((double)hidden[index]).ShouldBe(open * state, 0.003);
        }
    }

    private static ushort[] Open(InstructionSet instructions, float[] gates)
    {
        var opened = new ushort[gates.Length];
        Kernels.Create(instructions).Open(gates, opened);
        return opened;
    }

    private static (float[] States, float[] Hidden) Step(InstructionSet instructions, float[] gates)
    {
        float[] states = [.. Enumerable.Repeat(0.25f, Width)];
        var hidden = new float[Width];
        Kernels.Create(instructions).Step(Open(instructions, gates), states, hidden);
        return (states, hidden);
    }
}
