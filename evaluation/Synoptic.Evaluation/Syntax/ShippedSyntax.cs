using System.Collections.Immutable;
using System.Text;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>The product's stages from text to trees: the trained segmenter, then a model where there is one.</summary>
public static class ShippedSyntax
{
    /// <summary>Sentences, tokens and words alone: no column of the words is filled.</summary>
    public static SyntaxStages Create() => new(Segment(), sentences => sentences, SyntaxColumns.None);

    /// <summary>The same, with all columns by a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="corpus">The treebank whose conventions it follows: <c>ewt</c> or <c>gum</c>.</param>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public static SyntaxStages Create(ModelFile model, string corpus)
    {
        SyntaxPipeline pipeline = new(model, corpus);
        return new SyntaxStages(
            Segment(),
            sentences => Fill(sentences, pipeline.Analyze(Layer(sentences))),
            SyntaxColumns.Upos | SyntaxColumns.Xpos | SyntaxColumns.Feats | SyntaxColumns.Lemma | SyntaxColumns.Tree);
    }

    private static Func<string, ImmutableArray<PlacedSentence>> Segment()
    {
        Segmenter segmenter = new();
        return text => TokenSentences.Place(segmenter.Segment(text));
    }

    /// <summary>The words alone, parted by spaces: the form of a gold word need not stand in its token.</summary>
    private static WordFormLayer Layer(ImmutableArray<PlacedSentence> sentences)
    {
        StringBuilder text = new();
        var forms = ImmutableArray.CreateBuilder<WordForm>();
        var ranges = ImmutableArray.CreateBuilder<Range>(sentences.Length);
        foreach (PlacedSentence sentence in sentences)
        {
            int first = forms.Count;
            foreach (ConlluWord word in sentence.Sentence.Words)
            {
                forms.Add(new WordForm(new TextSpan(text.Length, text.Length + word.Form.Length), forms.Count));
                text.Append(word.Form).Append(' ');
            }

            ranges.Add(first..forms.Count);
        }

        return new WordFormLayer(text.ToString(), forms.DrainToImmutable(), ranges.DrainToImmutable());
    }

    private static ImmutableArray<PlacedSentence> Fill(ImmutableArray<PlacedSentence> sentences, WordLayer analysed) =>
    [
        .. sentences.Select((sentence, index) => sentence with
        {
            Sentence = sentence.Sentence with
            {
                Words = [.. sentence.Sentence.Words.Zip(analysed.Words.AsSpan()[analysed.Sentences[index]].ToArray(), Columns)],
            },
        }),
    ];

    private static ConlluWord Columns(ConlluWord form, Word word) => form with
    {
        Lemma = word.Tags.Lemma,
        Upos = word.Tags.Upos,
        Xpos = word.Tags.Xpos,
        Feats = word.Tags.Feats,
        Head = word.Dependency.Head,
        Relation = word.Dependency.Relation,
    };
}
