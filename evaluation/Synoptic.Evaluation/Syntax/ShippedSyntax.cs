using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>The stages that the product ships: trained sentences, tokens and words. No column of the words is filled.</summary>
public static class ShippedSyntax
{
    /// <summary>The stages.</summary>
    public static SyntaxStages Create()
    {
        Segmenter segmenter = new();
        return new SyntaxStages(
            text => TokenSentences.Place(segmenter.Segment(text)),
            sentences => sentences,
            SyntaxColumns.None);
    }
}
