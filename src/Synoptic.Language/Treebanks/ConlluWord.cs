using Synoptic.Language.Model;

namespace Synoptic.Language.Treebanks;

/// <summary>
/// One syntactic word in the columns of CoNLL-U (https://universaldependencies.org/format.html);
/// a column without a value is the underscore of the file.
/// </summary>
/// <param name="Form">The word as written; of a multi-word token, the word that it stands for.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The treebank's own tag; for English, Penn Treebank tags.</param>
/// <param name="Feats">The features as one bundle, <c>Case=Nom|Number=Sing</c>.</param>
/// <param name="Head">The number of the head within the sentence, from 1; 0 is the root, -1 no value.</param>
/// <param name="Relation">The dependency relation, with subtype.</param>
/// <param name="Misc">The last column.</param>
public sealed record ConlluWord(
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    string Feats,
    int Head,
    string Relation,
    string Misc)
{
    /// <summary>A word of which only the form is known.</summary>
    public static ConlluWord OfForm(string form) => new(form, "_", "_", "_", "_", -1, "_", "_");

    /// <summary>A word with all its columns but the last.</summary>
    public static ConlluWord Of(string form, Word word) => new(
        form, word.Tags.Lemma, word.Tags.Upos, word.Tags.Xpos, word.Tags.Feats, word.Dependency.Head, word.Dependency.Relation, "_");
}
