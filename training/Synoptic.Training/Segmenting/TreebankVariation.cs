using System.Collections.Immutable;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Segmenting;

/// <summary>
/// Makes the text of a treebank look like other text: paragraphs run together, headings in capitals, all in
/// lower case, last stops left out, sentences without white space between them.
/// </summary>
internal sealed class TreebankVariation(RandomSource random)
{
    private const float LowerShare = 0.12f; // of documents
    private const float StoplessShare = 0.15f; // of documents
    private const float StopLoss = 0.5f; // of sentences in those
    private const float UpperShare = 0.03f; // of sentences
    private const float JoinShare = 0.4f; // of documents
    private const float Joins = 0.5f; // of paragraphs in those
    private const float GlueShare = 0.01f; // of sentences

    /// <summary>One document in another look.</summary>
    public ImmutableArray<GoldSentence> Vary(ImmutableArray<GoldSentence> document)
    {
        bool isLower = Happens(LowerShare);
        bool isStopless = Happens(StoplessShare);
        bool isJoined = Happens(JoinShare);
        return [.. document.Select((sentence, index) =>
        {
            GoldSentence varied = sentence;
            varied = isLower ? Recase(varied, form => form.ToLowerInvariant()) : varied;
            varied = !isLower && Happens(UpperShare) ? Recase(varied, form => form.ToUpperInvariant()) : varied;
            varied = isStopless && Happens(StopLoss) ? WithoutStop(varied) : varied;
            varied = isJoined && index > 0 && Happens(Joins) ? varied with { StartsParagraph = false } : varied;
            return varied with { IsGlued = Happens(GlueShare) };
        })];
    }

    private bool Happens(float share) => random.Unit() < share;

    private static GoldSentence WithoutStop(GoldSentence sentence) =>
        sentence.Tokens is [.., _, { Form: "." }] ? sentence with { Tokens = sentence.Tokens[..^1] } : sentence;

    private static GoldSentence Recase(GoldSentence sentence, Func<string, string> change) => sentence with
    {
        Tokens = [.. sentence.Tokens.Select(token => token with { Form = change(token.Form), Words = [.. token.Words.Select(change)] })],
    };
}
