using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Joins the steps of cues to chains: what was said within somebody's words has the steps of that speech after its own.</summary>
internal sealed class ChainBuilder(StepReader steps)
{
    private const int DeepestNesting = 8;

    /// <summary>The chain of each speech.</summary>
    public ImmutableArray<ImmutableArray<AttributionStep>> Build(ImmutableArray<CuedSpeech> speeches)
    {
        ImmutableArray<ImmutableArray<AttributionStep>> own = [.. speeches.Select(steps.Read)];
        int[] outer = [.. Enumerable.Range(0, speeches.Length).Select(index => OuterOf(speeches, index))];
        return [.. Enumerable.Range(0, speeches.Length).Select(index => ChainOf(own, outer, index))];
    }

    private static ImmutableArray<AttributionStep> ChainOf(ImmutableArray<ImmutableArray<AttributionStep>> own, int[] outer, int index)
    {
        var chain = ImmutableArray.CreateBuilder<AttributionStep>();
        for (int depth = 0; index >= 0 && depth < DeepestNesting; depth++, index = outer[index])
        {
            chain.AddRange(own[index]);
        }

        return chain.ToImmutable();
    }

    /// <summary>The speech with the shortest content that holds the cue; -1 for none. Speeches are in order of their cues, contents near them.</summary>
    private static int OuterOf(ImmutableArray<CuedSpeech> speeches, int index)
    {
        int outer = -1;
        for (int other = Math.Max(0, index - Nearest); other < Math.Min(speeches.Length, index + Nearest); other++)
        {
            bool holds = speeches[other].Holds(speeches[index]);
            outer = holds && (outer < 0 || speeches[other].ContentLength < speeches[outer].ContentLength) ? other : outer;
        }

        return outer;
    }

    /// <summary>Speeches on either side that are looked at. A content of more than some hundred words holds no more cues.</summary>
    private const int Nearest = 40;
}
