using System.Collections.Immutable;

namespace Synoptic.Training.Examples;

/// <summary>
/// The labels of names, and what the types of a corpus mean in them. A corpus with coarse types, or one that leaves
/// a type out, teaches that any of several labels is right.
/// </summary>
internal sealed class NameScheme
{
    /// <summary>The types, as the finest corpus has them.</summary>
    public static readonly ImmutableArray<string> Types =
        ["Date", "Facility", "Location", "Misc", "Money", "NORP", "Organization", "Person", "Product"];

    // What is not marked as a name where a corpus has four classes or three.
    private static readonly string[] BesideFour = ["Date", "Money"];
    private static readonly string[] BesideThree = ["Date", "Money", "Misc", "NORP", "Product"];
    private static readonly string[] BesideTweets = ["Date", "Money", "NORP"];

    private readonly IReadOnlyDictionary<string, string[]> _meanings;
    private readonly string[] _unmarked;

    private NameScheme(IReadOnlyDictionary<string, string[]> meanings, string[] unmarked)
    {
        _meanings = meanings;
        _unmarked = unmarked;
    }

    /// <summary>The labels: <c>O</c>, then B, I, L and U of each type (L. Ratinov and D. Roth 2009).</summary>
    public static ImmutableArray<string> Labels { get; } =
        ["O", .. Types.SelectMany(type => "BILU".Select(place => $"{place}-{type}"))];

    /// <summary>Nine types, everything marked.</summary>
    public static NameScheme Nine { get; } = new(Types.ToDictionary(type => type, type => new[] { type }, StringComparer.Ordinal), []);

    /// <summary>PER, ORG, LOC and MISC.</summary>
    public static NameScheme Four { get; } = new(Coarse(), BesideFour);

    /// <summary>PER, ORG and LOC.</summary>
    public static NameScheme Three { get; } = new(Coarse(), BesideThree);

    /// <summary>The six types of WNUT-17, which has no nationalities.</summary>
    public static NameScheme Tweets { get; } = new(
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["person"] = ["Person"],
            ["location"] = ["Location", "Facility"],
            ["corporation"] = ["Organization"],
            ["group"] = ["Organization"],
            ["product"] = ["Product", "Misc"],
            ["creative-work"] = ["Misc", "Product"],
        },
        BesideTweets);

    /// <summary>The labels of which any is right for each token.</summary>
    /// <param name="tags">Tags in BIO or IO; a type that the scheme lacks is an <see cref="InvalidDataException"/>.</param>
    public string[][] Allowed(IReadOnlyList<string> tags)
    {
        var allowed = new string[tags.Count][];
        for (int index = 0; index < tags.Count; index++)
        {
            allowed[index] = tags[index] == "O" ? Outside() : Inside(tags, index);
        }

        return allowed;
    }

    private static Dictionary<string, string[]> Coarse() => new(StringComparer.Ordinal)
    {
        ["PER"] = ["Person"],
        ["ORG"] = ["Organization"],
        ["LOC"] = ["Location", "Facility"],
        ["MISC"] = ["Misc", "NORP", "Product"],
    };

    private string[] Outside() => ["O", .. _unmarked.SelectMany(type => "BILU".Select(place => $"{place}-{type}"))];

    private string[] Inside(IReadOnlyList<string> tags, int index)
    {
        string type = tags[index][2..];
        bool begins = tags[index][0] == 'B' || index == 0 || tags[index - 1] == "O" || tags[index - 1][2..] != type;
        bool ends = index + 1 == tags.Count || tags[index + 1] != "I-" + type;
        char place = (begins, ends) switch { (true, true) => 'U', (true, false) => 'B', (false, true) => 'L', _ => 'I' };
        return _meanings.TryGetValue(type, out string[]? meanings)
            ? [.. meanings.Select(meaning => $"{place}-{meaning}")]
            : throw new InvalidDataException($"name type '{type}' is not one of {string.Join(' ', _meanings.Keys)}");
    }
}
