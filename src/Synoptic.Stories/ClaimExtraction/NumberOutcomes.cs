using System.Collections.Frozen;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Tells what befell those who are counted: by the words that describe them, else by what the clause says of them
/// ("were admitted to hospital", "left their homes"), else by the word for them ("survivors").
/// </summary>
internal sealed class NumberOutcomes
{
    private const string Death = "death";

    // Verbs whose subject is the one to whom their object happens: "41 people needed treatment".
    private static readonly FrozenSet<string> Undergoing = FrozenSet.Create(
        StringComparer.Ordinal, "need", "receive", "require", "get", "suffer", "sustain", "undergo", "have");

    private readonly FrozenDictionary<string, string> _words;
    private readonly ILookup<string, (string Second, string Outcome)> _phrases;

    /// <summary>Reads the lexicon.</summary>
    public NumberOutcomes()
    {
        (string[] Stems, string Outcome)[] rows = [.. Lexicon.ReadRows("outcome-words.tsv").Select(row => (row[0].Split(' ').Select(word => Stemmer.Stem(word)).ToArray(), row[1]))];
        _words = rows.Where(row => row.Stems.Length == 1)
            .DistinctBy(row => row.Stems[0], StringComparer.Ordinal)
            .ToFrozenDictionary(row => row.Stems[0], row => row.Outcome, StringComparer.Ordinal);
        _phrases = rows.Where(row => row.Stems.Length == 2).ToLookup(row => row.Stems[0], row => (row.Stems[1], row.Outcome), StringComparer.Ordinal);
    }

    /// <summary>The class of a word by its stem, or null.</summary>
    public string? OfWord(string stem) => _words.GetValueOrDefault(stem);

    /// <summary>The outcome of a number.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="place">Where the number stands.</param>
    /// <param name="clause">The words of its clause.</param>
    public string? Find(WordTree tree, NumberPlace place, IReadOnlyList<int> clause) =>
        OfDead(tree, place)
        ?? (IsSaidOf(tree, place) ? OfAct(tree, place, clause) : null)
        ?? OfFate(tree, place)
        ?? OfDescription(tree, place)
        ?? OfGoverning(tree, place)
        ?? OfAct(tree, place, clause)
        ?? (place.Noun >= 0 ? OfStem(tree, place.Noun) : null);

    /// <summary>Whether those counted are subject or object of the clause themselves.</summary>
    private static bool IsSaidOf(WordTree tree, NumberPlace place) =>
        tree.RelationOf(place.Anchor) is "nsubj" or "obj" && tree.ParentOf(place.Anchor) == place.Act;

    /// <summary>"The hospital received 74 corpses": whatever is done with the dead, they are counted as dead.</summary>
    private string? OfDead(WordTree tree, NumberPlace place) =>
        place.Noun >= 0 && tree.UposOf(place.Noun) is "NOUN" && OfStem(tree, place.Noun) is Death ? Death : null;

    /// <summary>"32 wounded", "the 14 dead": the word for those counted is the outcome, and no noun like "survivors".</summary>
    private string? OfFate(WordTree tree, NumberPlace place)
    {
        int fate = place.Noun >= 0 ? place.Noun : place.Top + 1;
        return fate < tree.Count && (tree.UposOf(fate) is "ADJ" or "VERB" || tree.FormOf(fate) is "dead" or "wounded" or "injured" or "missing" or "hurt") ? OfStem(tree, fate) : null;
    }

    private string? OfDescription(WordTree tree, NumberPlace place) => new[] { place.Noun, place.Top }.Where(word => word >= 0)
        .SelectMany(tree.ChildrenOf)
        .Where(word => tree.RelationOf(word) is "amod" or "acl" or "compound" && word != place.Act)
        .Select(word => OfStem(tree, word) ?? OfPhrase(tree, word, [.. tree.ChildrenOf(word)]) ?? (tree.Child(word, "xcomp") is >= 0 and int state ? OfStem(tree, state) : null))
        .FirstOrDefault(outcome => outcome is not null);

    /// <summary>"The <b>release</b> of 214 persons".</summary>
    private string? OfGoverning(WordTree tree, NumberPlace place) =>
        tree.RelationOf(place.Anchor) is "nmod" && tree.ParentOf(place.Anchor) is >= 0 and int noun && noun < place.Anchor
            && tree.Child(place.Anchor, "case") is >= 0 and int preposition && tree.FormOf(preposition) is "of" ? OfStem(tree, noun) : null;

    private string? OfAct(WordTree tree, NumberPlace place, IReadOnlyList<int> clause)
    {
        if (place.Act < 0 || IsDoer(tree, place))
        {
            return place.Act >= 0 && Undergoing.Contains(tree.LemmaOf(place.Act)) ? OfStem(tree, tree.Child(place.Act, "obj")) : null;
        }

        return OfPhrase(tree, place.Act, clause)
            ?? OfStem(tree, place.Act)
            ?? tree.ChildrenOf(place.Act)
                .Where(word => tree.RelationOf(word) is "xcomp" or "obl" or "obj" or "compound" or "amod" or "advmod" && word != place.Anchor && word != place.Top)
                .Select(word => OfStem(tree, word) ?? (tree.RelationOf(word) is "xcomp" ? OfPhrase(tree, word, clause) : null))
                .FirstOrDefault(outcome => outcome is not null);
    }

    /// <summary>Whether those counted do it to others: "three gunmen killed a guard".</summary>
    private static bool IsDoer(WordTree tree, NumberPlace place) =>
        tree.FullRelationOf(place.Anchor) is "nsubj" && tree.ParentOf(place.Anchor) == place.Act && tree.Child(place.Act, "obj") is >= 0 and int other && tree.UposOf(other) is "NOUN" or "PROPN" or "NUM" or "PRON"
        && !IsOwn(tree, other);

    /// <summary>"Five people lost their lives": what is done is done to themselves.</summary>
    private static bool IsOwn(WordTree tree, int noun) => tree.ChildrenOf(noun).Any(child => tree.LemmaOf(child) is "their" or "his" or "her" or "they" && tree.FullRelationOf(child) is "nmod:poss");

    private string? OfPhrase(WordTree tree, int word, IReadOnlyList<int> others)
    {
        (string Second, string Outcome)[] known = [.. _phrases[tree.StemOf(word)].Concat(_phrases[Stemmer.Stem(tree.FormOf(word))]).Distinct()];
        return known.Length == 0 ? null : others
            .Select(other => known.FirstOrDefault(phrase => phrase.Second == tree.StemOf(other) || phrase.Second == Stemmer.Stem(tree.FormOf(other))).Outcome)
            .FirstOrDefault(outcome => outcome is not null);
    }

    private string? OfStem(WordTree tree, int word) => OfWord(tree.StemOf(word)) ?? OfWord(Stemmer.Stem(tree.FormOf(word)));
}
