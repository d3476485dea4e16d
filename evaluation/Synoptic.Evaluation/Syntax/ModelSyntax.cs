using System.Collections.Immutable;
using System.Text;
using Synoptic.Evaluation.Syntax.Model;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax;

/// <summary>The product's stages from text to trees: the segmenter, then a model.</summary>
public static class ModelSyntax
{
    /// <summary>The stages; all columns are filled.</summary>
    /// <param name="model">The model.</param>
    /// <param name="corpus">The treebank whose conventions it follows: <c>ewt</c> or <c>gum</c>.</param>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public static SyntaxStages Create(ModelFile model, string corpus)
    {
        Segmenter segmenter = new();
        LanguagePipeline pipeline = new(model, corpus);
        return new SyntaxStages(
            text => TokenSentences.Place(segmenter.Segment(text)),
            sentences => Fill(sentences, pipeline.Analyze(Layer(sentences))),
            SyntaxColumns.Upos | SyntaxColumns.Xpos | SyntaxColumns.Feats | SyntaxColumns.Lemma | SyntaxColumns.Tree);
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
                Words = [.. sentence.Sentence.Words.Zip(analysed.Words.AsSpan()[analysed.Sentences[index]].ToArray(), (form, word) => ConlluWord.Of(form.Form, word))],
            },
        }),
    ];
}
