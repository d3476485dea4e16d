using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Makes statements of cues with their sources and contents.</summary>
internal sealed class StatementBuilder(ReportText text, StepReader steps)
{
    private readonly ContentReader _contents = new(text);
    private readonly NegationReader _negations = new(text);

    /// <summary>The statements, one for each speech.</summary>
    public ImmutableArray<Statement> Build(ImmutableArray<CuedSpeech> speeches)
    {
        ImmutableArray<ImmutableArray<AttributionStep>> chains = new ChainBuilder(steps).Build(speeches);
        return [.. speeches.Select((speech, index) => Build(speech, chains[index])).Where(statement => !statement.Content.IsEmpty)];
    }

    private Statement Build(CuedSpeech speech, ImmutableArray<AttributionStep> chain)
    {
        (ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> quoted) = _contents.Read(speech);
        return new Statement(content, StepReader.CueSpan(text, speech.Cue), SpeakerOf(chain), KindOf(content, quoted), chain)
        {
            Quoted = quoted,
            Negative = _negations.IsNegative(speech),
            Addressee = steps.AddresseeOf(speech),
        };
    }

    /// <summary>Who said it, where one named party did; two who spoke together stand in the chain.</summary>
    private static int? SpeakerOf(ImmutableArray<AttributionStep> chain) =>
        chain[0].Parties is [{ Anonymity: Anonymity.Named } party] ? party.Mention : null;

    private static StatementKind KindOf(ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> quoted) => quoted.IsEmpty
        ? StatementKind.Indirect
        : content.All(quoted.Contains) ? StatementKind.Direct : StatementKind.Mixed;
}
