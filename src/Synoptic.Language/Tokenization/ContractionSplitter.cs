using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tokenization;

/// <summary>
/// Splits contracted tokens into words as the English treebanks of Universal Dependencies do: <c>do|n't</c>,
/// <c>we|'ve</c>, <c>can|not</c>, <c>gon|na</c>.
/// </summary>
public sealed class ContractionSplitter
{
    private const int Fused = 3; // letters of the first word of all fused forms

    private static readonly WordSet FusedForms = new("cannot gonna gotta wanna gimme lemme");
    private static readonly WordSet Endings = new("re ve ll m d s");

    /// <summary>The words of all tokens.</summary>
    public WordFormLayer Split(TokenLayer tokens)
    {
        var words = ImmutableArray.CreateBuilder<WordForm>(tokens.Tokens.Length + tokens.Tokens.Length / 16);
        var sentences = ImmutableArray.CreateBuilder<Range>(tokens.Sentences.Length);
        foreach (Sentence sentence in tokens.Sentences)
        {
            int first = words.Count;
            for (int token = sentence.Tokens.Start.Value; token < sentence.Tokens.End.Value; token++)
            {
                Add(tokens.Tokens[token].Span, SplitAt(tokens[token]), token, words);
            }

            sentences.Add(first..words.Count);
        }

        return new WordFormLayer(tokens.Text, words.DrainToImmutable(), sentences.DrainToImmutable());
    }

    private static void Add(TextSpan span, int split, int token, ImmutableArray<WordForm>.Builder words)
    {
        if (split > 0)
        {
            words.Add(new WordForm(new TextSpan(span.Start, span.Start + split), token));
        }

        words.Add(new WordForm(new TextSpan(span.Start + split, span.End), token));
    }

    /// <summary>Where the second word begins, or 0.</summary>
    private static int SplitAt(ReadOnlySpan<char> token)
    {
        if (token.Length > Fused && token[0] is >= 'A' and <= 'z' && FusedForms.Contains(token))
        {
            return Fused;
        }

        int mark = token.LastIndexOfAny('\'', '\u2019');
        if (mark < 1)
        {
            return 0;
        }

        ReadOnlySpan<char> ending = token[(mark + 1)..];
        bool isNegative = mark > 1 && token[mark - 1] is 'n' or 'N' && ending is ['t' or 'T'];
        return isNegative ? mark - 1 : Endings.Contains(ending) ? mark : 0;
    }
}
