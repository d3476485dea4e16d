using Synoptic.Language.Encoding;

namespace Synoptic.Training.Examples;

/// <summary>Numbers the distinct word forms of all corpora and keeps their features.</summary>
internal sealed class TypeTable
{
    /// <summary>The number of the root, whose form no text can hold.</summary>
    public const int Root = 0;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<WordFeatures> _features = [];
    private readonly WordFeaturizer _featurizer;

    public TypeTable(WordFeaturizer featurizer)
    {
        _featurizer = featurizer;
        NumberOf(RootForm);
    }

    /// <summary>The form of the root.</summary>
    public static string RootForm => "\n";

    /// <summary>The features of a form by its number.</summary>
    public WordFeatures this[int number] => _features[number];

    /// <summary>The number of <paramref name="form"/>, a new one at its first sight.</summary>
    public int NumberOf(string form)
    {
        if (!_numbers.TryGetValue(form, out int number))
        {
            number = _numbers[form] = _features.Count;
            _features.Add(_featurizer.Of(form));
        }

        return number;
    }
}
