using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Examples;

/// <summary>Turns sentences with names into examples.</summary>
internal sealed class NameExamples(Inventory inventory, TypeTable types)
{
    // Worldwide newswire marks about twenty of these alone as a name, by slips of its annotators.
    private static readonly HashSet<string> NeverAlone = [",", ".", "(", ")", "and", "by", "the", "The", "of"];

    // The kinds whose names may stand for each other, by the tags of the corpora.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["PER"] = "PER", ["Person"] = "PER", ["person"] = "PER",
        ["ORG"] = "ORG", ["Organization"] = "ORG", ["corporation"] = "ORG", ["group"] = "ORG",
        ["LOC"] = "LOC", ["Location"] = "LOC", ["location"] = "LOC",
    };

    /// <summary>The example of one sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="tags">Their tags in BIO or IO.</param>
    /// <param name="scheme">What the tags mean.</param>
    /// <param name="corpus">The corpus whose conventions the sentence follows.</param>
    public Example Make(string[] forms, string[] tags, NameScheme scheme, int corpus)
    {
        LabelList labels = inventory.Labels[Head.Name];
        string[] cleaned = Cleaned(forms, tags);
        string[][] allowed = scheme.Allowed(cleaned);
        SoftTargets targets = SoftTargets.AnyOf([[], .. allowed.Select(row => row.Select(labels.NumberOf).ToArray())]);
        return new Example(
            [TypeTable.Root, .. forms.Select(types.NumberOf)], corpus, new Dictionary<Head, SoftTargets> { [Head.Name] = targets })
        {
            HasNamesOnly = true,
            Names = [.. Places(forms, cleaned)],
        };
    }

    /// <summary>The names whose every word begins with a capital and that are not all capitals; positions count the root.</summary>
    private static IEnumerable<NamePlace> Places(string[] forms, string[] tags)
    {
        for (int start = 0; start < tags.Length; start++)
        {
            if (!tags[start].StartsWith("B-", StringComparison.Ordinal) || !Kinds.TryGetValue(tags[start][2..], out string? kind))
            {
                continue;
            }

            int end = start + 1;
            while (end < tags.Length && tags[end].StartsWith("I-", StringComparison.Ordinal))
            {
                end++;
            }

            if (forms[start..end].All(form => char.IsUpper(form[0]) && form.Any(char.IsLower)))
            {
                yield return new NamePlace(start + 1, end - start, kind);
            }
        }
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
