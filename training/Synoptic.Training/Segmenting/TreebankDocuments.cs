using System.Collections.Immutable;
using Synoptic.Language.Treebanks;

namespace Synoptic.Training.Segmenting;

/// <summary>Reads treebank files as documents.</summary>
internal static class TreebankDocuments
{
    /// <summary>The documents of a CoNLL-U file; a malformed sentence is an <see cref="InvalidDataException"/>.</summary>
    public static ImmutableArray<ImmutableArray<GoldSentence>> Read(string path)
    {
        var documents = ImmutableArray.CreateBuilder<ImmutableArray<GoldSentence>>();
        var document = ImmutableArray.CreateBuilder<GoldSentence>();
        foreach (ConlluSentence sentence in Examples.TreebankExamples.Read(path))
        {
            bool isNew = sentence.Comments.Any(comment => comment.StartsWith("# newdoc", StringComparison.Ordinal));
            if (isNew && document.Count > 0)
            {
                documents.Add(document.DrainToImmutable());
            }

            document.Add(GoldSentence.Of(sentence));
        }

        documents.Add(document.DrainToImmutable());
        return documents.DrainToImmutable();
    }
}
