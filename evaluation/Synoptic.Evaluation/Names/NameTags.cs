using System.Collections.Immutable;

namespace Synoptic.Evaluation.Names;

/// <summary>
/// From tags to names, lenient as the scorer of CoNLL-2003 (conlleval) is: a name begins where its prefix says so, where
/// the class changes, and where nothing came before.
/// </summary>
internal static class NameTags
{
    /// <summary>The names of one sentence as ranges of tokens <c>[First, End)</c> with their classes.</summary>
    public static ImmutableArray<(int First, int End, string Label)> Decode(IReadOnlyList<NameTag> tags)
    {
        var names = ImmutableArray.CreateBuilder<(int First, int End, string Label)>();
        int first = 0;
        while (first < tags.Count)
        {
            int end = first + 1;
            if (tags[first].Position != 'O')
            {
                while (end < tags.Count && !tags[end - 1].IsEnd && !tags[end].IsStart && tags[end].Label == tags[first].Label)
                {
                    end++;
                }

                names.Add((first, end, tags[first].Label));
            }

            first = end;
        }

        return names.DrainToImmutable();
    }
}
