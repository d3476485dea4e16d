using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Meantime;

/// <summary>
/// Text from tokens that lost the space between them. The marks of the Penn Treebank become plain ones: <c>``</c> and
/// <c>''</c> a quotation mark, <c>#</c> before a number the pound sign.
/// </summary>
internal sealed class MeantimeText
{
    /// <summary>Headline and date line are paragraphs of their own.</summary>
    private const int LastOfHead = 1;

    private readonly Dictionary<string, TextSpan> _spans;

    private MeantimeText(string text, ImmutableArray<TextSpan> sentences, Dictionary<string, TextSpan> spans) =>
        (Text, Sentences, _spans) = (text, sentences, spans);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The sentences of the file.</summary>
    public ImmutableArray<TextSpan> Sentences { get; }

    /// <summary>Puts the tokens together.</summary>
    public static MeantimeText Of(IEnumerable<XElement> tokens)
    {
        StringBuilder text = new();
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);
        foreach (XElement[] sentence in tokens.GroupBy(token => (string?)token.Attribute("sentence")).Select(group => group.ToArray()))
        {
            text.Append(sentences.Count is 0 ? "" : sentences.Count - 1 <= LastOfHead ? "\n\n" : " ");
            int start = text.Length;
            Append(text, sentence, spans);
            sentences.Add(new TextSpan(start, text.Length));
        }

        return new MeantimeText(text.ToString(), sentences.ToImmutable(), spans);
    }

    /// <summary>The place of a token.</summary>
    /// <exception cref="FormatException">There is no such token.</exception>
    public TextSpan SpanOf(string id) => _spans.TryGetValue(id, out TextSpan span) ? span : throw new FormatException($"There is no token '{id}'.");

    private static void Append(StringBuilder text, XElement[] sentence, Dictionary<string, TextSpan> spans)
    {
        TokenSpacing spacing = new();
        foreach (XElement token in sentence)
        {
            (string form, bool hasSpace) = spacing.Next(token.Value);
            text.Append(hasSpace ? " " : "");
            spans[(string?)token.Attribute("t_id") ?? ""] = new TextSpan(text.Length, text.Length + form.Length);
            text.Append(form);
        }
    }
}
