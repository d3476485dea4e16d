using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>The verbs that report speech, and the nouns for speakers without a name.</summary>
internal static class CueLexicon
{
    private static readonly Lexicon<Cue> Verbs = Lexicon<Cue>.Read(
        "reporting-cues.tsv", row => new Cue(Enum.Parse<StepKind>(row[1], ignoreCase: true), row[2] == "clause"));

    private static readonly Lexicon<Anonymity> Parties = Lexicon<Anonymity>.Read("anonymous-parties.tsv", row => row[1] switch
    {
        "unnamed-official" => Anonymity.UnnamedOfficial,
        "unnamed-group" => Anonymity.UnnamedGroup,
        _ => Anonymity.None,
    });

    /// <summary>Whether a word reports speech, and how.</summary>
    public static bool TryGetVerb(ReadOnlySpan<char> word, out Cue cue) => Verbs.TryGet(word, out cue);

    /// <summary>Whether a noun can speak without a name, and how far it names the speaker.</summary>
    public static bool TryGetParty(ReadOnlySpan<char> noun, out Anonymity anonymity) => Parties.TryGet(noun, out anonymity);
}
