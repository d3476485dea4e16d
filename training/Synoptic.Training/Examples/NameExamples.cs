using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Examples;

/// <summary>Turns sentences with names into examples.</summary>
internal sealed class NameExamples(Inventory inventory, TypeTable types)
{
    // Worldwide newswire marks about twenty of these alone as a name, by slips of its annotators.
    private static readonly HashSet<string> NeverAlone = [",", ".", "(", ")", "and", "by", "the", "The", "of"];

    /// <summary>The example of one sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="tags">Their tags in BIO or IO.</param>
    /// <param name="scheme">What the tags mean.</param>
    /// <param name="corpus">The corpus whose conventions the sentence follows.</param>
    public Example Make(string[] forms, string[] tags, NameScheme scheme, int corpus)
    {
        LabelList labels = inventory.Labels[Head.Name];
        string[][] allowed = scheme.Allowed(Cleaned(forms, tags));
        SoftTargets targets = SoftTargets.AnyOf([[], .. allowed.Select(row => row.Select(labels.NumberOf).ToArray())]);
        return new Example(
            [TypeTable.Root, .. forms.Select(types.NumberOf)], corpus, new Dictionary<Head, SoftTargets> { [Head.Name] = targets })
        {
            HasNamesOnly = true,
        };
    }

    private static string[] Cleaned(string[] forms, string[] tags)
    {
        var cleaned = (string[])tags.Clone();
        for (int index = 0; index < tags.Length; index++)
        {
            bool isAlone = tags[index].StartsWith("B-", StringComparison.Ordinal)
                && (index + 1 == tags.Length || !tags[index + 1].StartsWith("I-", StringComparison.Ordinal));
            if (isAlone && NeverAlone.Contains(forms[index]))
            {
                cleaned[index] = "O";
            }
        }

        return cleaned;
    }
}
