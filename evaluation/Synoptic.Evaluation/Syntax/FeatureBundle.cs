using System.Collections.Frozen;

namespace Synoptic.Evaluation.Syntax;

/// <summary>Features in a form that can be compared.</summary>
internal static class FeatureBundle
{
    /// <summary>The features that the CoNLL 2018 scorer counts, those that the guidelines called universal then.</summary>
    private static readonly FrozenSet<string> Universal =
        ("PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree "
            + "VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All features of the column, in ordinal order.</summary>
    public static string All(string column) => string.Join('|', column.Split('|').Order(StringComparer.Ordinal));

    /// <summary>The universal features of the column, in ordinal order; empty where there is none.</summary>
    public static string UniversalOnly(string column) => string.Join(
        '|', column.Split('|').Where(feature => Universal.Contains(feature.Split('=')[0])).Order(StringComparer.Ordinal));
}
