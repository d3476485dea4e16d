using Synoptic.Training.Examples;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Distillation;

/// <summary>A teacher's labels, by the text of the sentence.</summary>
internal sealed class SoftLabels
{
    private readonly Dictionary<string, SoftSentence> _sentences = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Keeps the first labels of each text.</summary>
    public SoftLabels(IEnumerable<SoftSentence> sentences)
    {
        foreach (SoftSentence sentence in sentences)
        {
            _sentences.TryAdd(sentence.Key, sentence);
        }
    }

    /// <summary>The sentences that <see cref="Complete"/> was not asked about: text without labels of its own.</summary>
    public IEnumerable<SoftSentence> Others => _sentences.Values.Where(sentence => !_used.Contains(sentence.Key));

    /// <summary>The example of <paramref name="forms"/> with the teacher's labels for the heads that its corpus does not teach.</summary>
    public Example Complete(Example example, IEnumerable<string> forms)
    {
        string key = SoftSentence.KeyOf(forms);
        _used.Add(key);
        if (!_sentences.TryGetValue(key, out SoftSentence? soft))
        {
            return example;
        }

        var targets = new Dictionary<Head, SoftTargets>(soft.Targets);
        foreach ((Head head, SoftTargets certain) in example.Targets)
        {
            targets[head] = certain;
        }

        return example with { Targets = targets };
    }
}
