using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Training.Segmenting;

/// <summary>Raw text rebuilt from a treebank, with what it should be cut into.</summary>
/// <param name="Text">One space between sentences, a blank line before a paragraph.</param>
/// <param name="Tokens">Where its tokens stand.</param>
/// <param name="Sentences">From the first character of the first token to the last of the last.</param>
/// <param name="Words">Where its words stand; one for a whole token whose words are not written in it.</param>
internal sealed record GoldText(string Text, ImmutableArray<TextSpan> Tokens, ImmutableArray<TextSpan> Sentences, ImmutableArray<TextSpan> Words)
{
    /// <summary>Rebuilds the text of consecutive sentences.</summary>
    public static GoldText Build(IEnumerable<GoldSentence> sentences)
    {
        var builder = new GoldTextBuilder();
        foreach (GoldSentence sentence in sentences)
        {
            builder.Add(sentence);
        }

        return builder.Build();
    }
}
