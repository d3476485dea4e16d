using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;

namespace Synoptic.Language.Attribution.Reading;

/// <summary>What is known of cue words and of nouns for parties, by lemma.</summary>
internal static class AttributionLexicon
{
    private static readonly Lexicon<CueWord> Cues = Lexicon<CueWord>.Read(
        "reporting-cues.tsv", row => new CueWord(KindOf(row[1]), row[2] == "negative", row[2] == "sure"));

    private static readonly Lexicon<PartyNounKind> Nouns = Lexicon<PartyNounKind>.Read(
        "party-nouns.tsv", row => Enum.Parse<PartyNounKind>(row[1], ignoreCase: true));

    private static readonly WordSet OutletWords = new(string.Join(' ', TableReader.Rows("outlet-words.tsv").Select(row => row[0])));

    private static readonly WordSet Negations = new("not n't n’t never no neither nor nothing none without");

    /// <summary>What a cue word shows: its form counts ("according"), else its lemma; a word that is not listed says.</summary>
    public static CueWord Cue(ReportText text, int word) =>
        Listed(text, word) ?? new CueWord(StepKind.Said, IsNegative: false, IsSure: false);

    /// <summary>What a cue word shows, or null for one that is not listed.</summary>
    public static CueWord? Listed(ReportText text, int word) =>
        Cues.TryGet(text.Form(word), out CueWord cue) || Cues.TryGet(text.Words[word].Tags.Lemma, out cue) ? cue
        : text.Words[word].Tags.Xpos is "VBD" or "VBN" or "VBZ" or "VBG" ? BySpelling(text.Form(word))
        : null;

    /// <summary>Whether the lemma is a listed cue.</summary>
    public static bool IsCue(ReadOnlySpan<char> lemma) => Cues.Contains(lemma);

    /// <summary>The tagger's lemma of a rare verb may be no word ("telegraphed" gives "telegraphe").</summary>
    private static CueWord? BySpelling(ReadOnlySpan<char> form)
    {
        foreach (string lemma in VerbForms.LemmasOf(form))
        {
            if (Cues.TryGet(lemma, out CueWord cue))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>What a noun for a party means, or null for one that is not listed.</summary>
    public static PartyNounKind? Noun(ReadOnlySpan<char> lemma) => Nouns.TryGet(lemma, out PartyNounKind kind) ? kind : null;

    /// <summary>Whether the word belongs to the names of outlets ("Times", "Radio").</summary>
    public static bool IsOutletWord(ReadOnlySpan<char> word) => OutletWords.Contains(word);

    /// <summary>Whether the word negates.</summary>
    public static bool IsNegation(ReadOnlySpan<char> word) => Negations.Contains(word);

    private static StepKind KindOf(string word) => word == "according-to" ? StepKind.AccordingTo : Enum.Parse<StepKind>(word, ignoreCase: true);
}
