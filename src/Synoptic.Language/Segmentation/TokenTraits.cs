using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>What the classifier of sentence ends needs to know of one token; the default is no token.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">The hash of its text.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Class">What it mostly is, for a common word.</param>
/// <param name="HasSpaceBefore">Whether white space parts it from the token before.</param>
internal readonly record struct TokenTraits(TextSpan Span, uint Word, TokenShape Shape, WordClass Class, bool HasSpaceBefore)
{
    /// <summary>Reads the traits of the token at <paramref name="span"/>; <paramref name="before"/> is where the one before it ends.</summary>
    public static TokenTraits Read(string text, TextSpan span, int before)
    {
        ReadOnlySpan<char> token = span.Slice(text);
        TokenShape shape = TokenShapes.Of(token);
        WordClass wordClass = shape is >= TokenShape.Lower and <= TokenShape.MixedCase ? CommonWords.ClassOf(token) : WordClass.Unknown;
        return new TokenTraits(span, FeatureHash.OfText(token), shape, wordClass, span.Start > before);
    }
}
