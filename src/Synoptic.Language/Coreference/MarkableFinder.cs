using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>Finds the noun phrases of a text that may refer: names, nouns with what belongs to them, pronouns.</summary>
internal static class MarkableFinder
{
    /// <summary>The phrases, ordered by head.</summary>
    /// <param name="tree">The trees.</param>
    /// <param name="sentences">The sentences with their paragraphs.</param>
    /// <param name="names">The names with their titles.</param>
    public static ImmutableArray<Markable> Find(PhraseTree tree, ImmutableArray<Sentence> sentences, ImmutableArray<Mention> names)
    {
        var heads = new NameHeads(tree, names);
        var reader = new MarkableReader(tree, sentences, names, heads);
        var found = ImmutableArray.CreateBuilder<Markable>();
        for (int word = 0; word < tree.Words.Words.Length; word++)
        {
            if (heads.NameAt(word) is >= 0 and var name)
            {
                found.Add(reader.ReadName(word, name));
            }
            else if (!heads.IsTaken(word) && KindOf(tree, word) is { } kind)
            {
                found.Add(reader.Read(word, kind));
            }
        }

        return found.DrainToImmutable();
    }

    private static MentionKind? KindOf(PhraseTree tree, int word) => tree[word].Tags.Upos switch
    {
        "NOUN" or "PROPN" => IsNounHead(tree.RelationOf(word)) ? MentionKind.Nominal : null,
        "PRON" => IsReferring(tree, word) ? MentionKind.Pronoun : null,
        "DET" => !IsOf(tree.RelationOf(word), "det") && Pronouns.Find(tree.FormOf(word)) is not null ? MentionKind.Pronoun : null,
        "NUM" => IsArgument(tree.RelationOf(word)) || tree.RelationOf(word) is "dep" ? MentionKind.Nominal : null,
        "ADJ" => IsArgument(tree.RelationOf(word)) && tree.ChildOf(word, "det") >= 0 ? MentionKind.Nominal : null,
        "ADV" => tree[word].Tags.Lemma is "here" or "there" ? MentionKind.Nominal : null,
        _ => null,
    };

    private static bool IsNounHead(string relation) =>
        !IsOf(relation, "flat") && relation is not ("fixed" or "goeswith" or "nmod:desc" or "reparandum");

    private static bool IsArgument(string relation) =>
        IsOf(relation, "nsubj") || relation is "obj" or "iobj" or "obl" or "obl:agent" or "nmod" or "root" or "conj" or "obl:unmarked" or "nmod:unmarked";

    /// <summary>
    /// "there" and relative and interrogative words refer to nothing before them. "it" that stands for a clause or for the
    /// weather does not either, but the tree tells it too often from others: the choice of antecedents knows its relation.
    /// </summary>
    private static bool IsReferring(PhraseTree tree, int word) =>
        tree.RelationOf(word) is not "reparandum"
        && tree[word].Tags.Xpos is not ("WP" or "WP$" or "WDT" or "EX")
        && Pronouns.Find(tree.FormOf(word)) is not null;

    private static bool IsOf(string relation, string universal) =>
        relation.StartsWith(universal, StringComparison.Ordinal) && (relation.Length == universal.Length || relation[universal.Length] == ':');
}
