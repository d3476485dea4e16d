using Synoptic.Language.Treebanks;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Examples;

/// <summary>Turns treebank sentences into examples.</summary>
internal sealed class TreebankExamples(Inventory inventory, TypeTable types)
{
    /// <summary>Reads the sentences of a CoNLL-U file; a malformed one is an <see cref="InvalidDataException"/>.</summary>
    public static IReadOnlyList<ConlluSentence> Read(string path)
    {
        ConlluReading reading = ConlluReader.Read(File.ReadLines(path));
        return reading.Failures.IsEmpty
            ? reading.Sentences
            : throw new InvalidDataException($"{path}, line {reading.Failures[0].Line}: {reading.Failures[0].Reason}");
    }

    /// <summary>The example of one sentence; labels that the inventory lacks teach nothing.</summary>
    public Example Make(ConlluSentence sentence, int corpus)
    {
        int[] Label(Head head, Func<ConlluWord, string> value) =>
            [-1, .. sentence.Words.Select(word => inventory.Labels[head].NumberOf(value(word)))];

        var targets = new Dictionary<Head, SoftTargets>
        {
            [Head.Upos] = SoftTargets.Certain(Label(Head.Upos, word => word.Upos)),
            [Head.Xpos] = SoftTargets.Certain(Label(Head.Xpos, word => word.Xpos)),
            [Head.Feats] = SoftTargets.Certain(Label(Head.Feats, word => word.Feats)),
            [Head.Lemma] = SoftTargets.Certain(Label(Head.Lemma, Inventory.ScriptOf)),
            [Head.Arc] = SoftTargets.Certain([-1, .. sentence.Words.Select(word => word.Head)]),
            [Head.Relation] = SoftTargets.Certain(Label(Head.Relation, word => word.Relation)),
        };
        int[] forms = [TypeTable.Root, .. sentence.Words.Select(word => types.NumberOf(word.Form))];
        return new Example(forms, corpus, targets);
    }
}
