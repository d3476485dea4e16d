using System.Collections.Immutable;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tokenization;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>The stages that work by rules: sentences and tokens. Each token is one word, and no column is filled.</summary>
public static class RuleSyntax
{
    /// <summary>The stages.</summary>
    public static SyntaxStages Create()
    {
        SentenceSplitter splitter = new();
        Tokenizer tokenizer = new();
        return new SyntaxStages(Segment, sentences => sentences, SyntaxColumns.None);

        ImmutableArray<PlacedSentence> Segment(string text) =>
            TokenSentences.Place(tokenizer.Tokenize(text, splitter.Split(text)));
    }
}
