using System.Collections.Immutable;
using System.Text;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Takes the marks of source and target out of a sentence.</summary>
internal static class MarkedText
{
    private static readonly ImmutableArray<string> Marks = ["<s>", "</s>", "<t>", "</t>"];

    /// <summary>The sentence without marks; a mark that is not closed marks nothing.</summary>
    public static MarkedSentence Read(string marked, string type)
    {
        StringBuilder text = new();
        var sources = ImmutableArray.CreateBuilder<TextSpan>();
        var targets = ImmutableArray.CreateBuilder<TextSpan>();
        (int source, int target) = (0, 0);
        for (int i = 0; i < marked.Length;)
        {
            int mark = MarkAt(marked, i);
            switch (mark)
            {
                case 0: source = text.Length; break;
                case 1: sources.Add(new TextSpan(source, text.Length)); break;
                case 2: target = text.Length; break;
                case 3: targets.Add(new TextSpan(target, text.Length)); break;
                default: text.Append(marked[i]); break;
            }

            i += mark < 0 ? 1 : Marks[mark].Length;
        }

        return new MarkedSentence(text.ToString(), sources.ToImmutable(), targets.ToImmutable(), type);
    }

    private static int MarkAt(string text, int start)
    {
        for (int i = 0; i < Marks.Length; i++)
        {
            if (string.CompareOrdinal(text, start, Marks[i], 0, Marks[i].Length) == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
