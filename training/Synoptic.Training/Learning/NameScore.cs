using System.Collections.Immutable;

namespace Synoptic.Training.Learning;

/// <summary>Precision, recall and F1 of names in percent: a name counts when both ends and the type are right.</summary>
internal sealed record NameScore(double Precision, double Recall, double F1)
{
    /// <summary>Compares spans; both hold a sentence number, first and last word, and type.</summary>
    public static NameScore Of(IReadOnlySet<NameSpan> gold, IReadOnlySet<NameSpan> predicted)
    {
        double right = gold.Count(predicted.Contains);
        double precision = 100 * right / Math.Max(1, predicted.Count);
        double recall = 100 * right / Math.Max(1, gold.Count);
        return new NameScore(precision, recall, 2 * precision * recall / Math.Max(1e-9, precision + recall));
    }

    /// <summary>The spans of one sentence in BIO or IO tags.</summary>
    public static IEnumerable<NameSpan> FromTags(int sentence, IReadOnlyList<string> tags)
    {
        int start = -1;
        for (int index = 0; index <= tags.Count; index++)
        {
            bool goesOn = index < tags.Count && start >= 0 && tags[index] == "I-" + tags[start][2..];
            if (start >= 0 && !goesOn)
            {
                yield return new NameSpan(sentence, start, index - 1, tags[start][2..]);
                start = -1;
            }

            if (start < 0 && index < tags.Count && tags[index] != "O")
            {
                start = index;
            }
        }
    }

    /// <summary>The spans of one sentence in well-formed BILOU labels; position 0 is the root and left out.</summary>
    public static IEnumerable<NameSpan> FromLabels(int sentence, IReadOnlyList<int> labels, ImmutableArray<string> names, Func<string, string?> coarsen)
    {
        int start = 0;
        for (int index = 1; index < labels.Count; index++)
        {
            string label = names[labels[index]];
            start = label[0] is 'B' or 'U' ? index : start;
            if (label[0] is 'L' or 'U' && coarsen(label[2..]) is { } type)
            {
                yield return new NameSpan(sentence, start - 1, index - 1, type);
            }
        }
    }

    /// <summary>One line for logs.</summary>
    public override string ToString() => $"P {Precision:F2} R {Recall:F2} F1 {F1:F2}";
}
