using System.Collections.Immutable;
using Synoptic.Language.Attribution.Chains;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Attribution.Transcripts;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>
/// Finds who said what, and through whom this report knows it: cues, sources and contents by a trained model, turns of
/// a transcript and quotations without a cue by their marks.
/// </summary>
public sealed class StatementAttributor
{
    private readonly SpeechFinder _speeches = new(AttributionModel.Shipped);

    /// <summary>The statements, ordered by content; no two have the same content.</summary>
    public ImmutableArray<Statement> Attribute(ParsedDocument parsed, ImmutableArray<CoreferenceChain> chains)
    {
        var text = new ReportText(parsed);
        var parties = new PartyReader(new PartyNaming(text, chains), text);
        var builder = new StatementBuilder(text, new StepReader(text, parties));
        ImmutableArray<CuedSpeech> speeches = FindSpeeches(text);
        ImmutableArray<Statement> cued = builder.Build(speeches);
        IEnumerable<Statement> turns = new TranscriptReader(text, parties).Read();
        ImmutableArray<Statement> found = [.. turns.Concat(cued)];
        return
        [
            .. found.Concat(new LooseQuotations(text).Read(found))
                .DistinctBy(statement => statement.Content, ContentComparer.Instance)
                .OrderBy(statement => statement.Content[0])
                .ThenBy(statement => statement.ContentCover.End)
                .ThenBy(statement => statement.Kind),
        ];
    }

    private ImmutableArray<CuedSpeech> FindSpeeches(ReportText text)
    {
        ImmutableArray<CuedSpeech> learned = _speeches.Find(text);
        ImmutableArray<CuedSpeech> clauses = new ParallelClauses(text).Cut(new Headline(text).Add(new ClauseAttributions(text).Add(learned)));
        ImmutableArray<CuedSpeech> quoted = new QuotationSpeeches(text).Add(clauses);
        return new SpeechSieve(text).Sift(quoted);
    }
}
