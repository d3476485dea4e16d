using System.Collections.Immutable;

namespace Synoptic.Language.Models;

/// <summary>The strings of a model file.</summary>
/// <param name="Forms">The keys of frequent forms.</param>
/// <param name="Vectors">The keys of words with a vector.</param>
/// <param name="Corpora">The corpora whose conventions the model can follow; the first is an unknown one.</param>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn Treebank tags.</param>
/// <param name="Feats">Bundles of features.</param>
/// <param name="Lemmas">Lemma scripts.</param>
/// <param name="Names">Names in BILOU.</param>
/// <param name="Relations">Relations.</param>
/// <param name="Lexicon">Irregular lemmas: key, tab, part of speech, tab, lemma.</param>
internal sealed record ModelLists(
    ImmutableArray<string> Forms,
    ImmutableArray<string> Vectors,
    ImmutableArray<string> Corpora,
    ImmutableArray<string> Upos,
    ImmutableArray<string> Xpos,
    ImmutableArray<string> Feats,
    ImmutableArray<string> Lemmas,
    ImmutableArray<string> Names,
    ImmutableArray<string> Relations,
    ImmutableArray<string> Lexicon);
