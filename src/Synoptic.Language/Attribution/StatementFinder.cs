using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Attribution;

/// <summary>
/// Finds reported speech by its marks and cues: clauses that a sentence attributes, and quotations with
/// their speakers. Short words in quotation marks that nobody is shown to say are no statement.
/// </summary>
public sealed class StatementFinder
{
    private const int LongestScareQuote = 3;

    /// <summary>The statements, ordered by content.</summary>
    public ImmutableArray<Statement> Find(
        TokenLayer text, ImmutableArray<Mention> mentions, ImmutableArray<CoreferenceChain> chains)
    {
        var marked = new ReportedText(text, mentions, chains);
        var parties = new PartyReader(marked);
        ImmutableArray<Statement> clauses = [.. Clauses(marked, parties)];
        return
        [
            .. clauses.Concat(Quotations(marked, parties, clauses))
                .OrderBy(statement => statement.Content[0])
                .ThenBy(statement => statement.Kind),
        ];
    }

    private static IEnumerable<Statement> Clauses(ReportedText text, PartyReader parties)
    {
        var reader = new ClauseReader(text, parties);
        foreach (Sentence sentence in text.Layer.Sentences)
        {
            if (reader.Read(sentence.Words.Start.Value, sentence.Words.End.Value) is not { } clause)
            {
                continue;
            }

            ImmutableArray<TextSpan> quoted = QuotedWithin(text, clause.Content);
            StatementKind kind = quoted.IsEmpty ? StatementKind.Indirect : StatementKind.Mixed;
            yield return ToStatement([clause.Content], kind, clause.Source) with { Quoted = quoted };
        }
    }

    private static ImmutableArray<TextSpan> QuotedWithin(ReportedText text, TextSpan content)
    {
        int first = text.WordFrom(content.Start);
        int end = text.WordFrom(content.End);
        return
        [
            .. Enumerable.Range(first, end - first)
                .Select(text.QuotationAt)
                .Where(quotation => quotation >= 0)
                .Distinct()
                .SelectMany(quotation => text.Quotations[quotation].Segments)
                .Where(content.Contains),
        ];
    }

    private static List<Statement> Quotations(ReportedText text, PartyReader parties, ImmutableArray<Statement> clauses)
    {
        var attributor = new QuotationAttributor(text, parties);
        var statements = new List<Statement>();
        var quotedInClauses = clauses.SelectMany(clause => clause.Quoted).ToHashSet();
        foreach (QuotedText quotation in text.Quotations)
        {
            if (quotedInClauses.Contains(quotation.Segments[0]))
            {
                continue;
            }

            CuedParty? source = attributor.Attribute(quotation);
            if (statements.LastOrDefault() is { } before
                && (source is null ? Continues(text, before, quotation) : before.Kind == StatementKind.Direct && before.Cue == source.Cue))
            {
                statements[^1] = Extend(statements[^1], quotation);
            }
            else if (source is not null || IsSpeech(text, quotation))
            {
                statements.Add(ToStatement(quotation.Segments, StatementKind.Direct, source) with { Quoted = quotation.Segments });
            }
        }

        return statements;
    }

    /// <summary>Whether a quotation without a cue goes on with the one before: the same paragraph, and no sentence between.</summary>
    private static bool Continues(ReportedText text, Statement before, QuotedText quotation)
    {
        if (before is not { Kind: StatementKind.Direct, Cue: not null })
        {
            return false;
        }

        Sentence earlier = text.Layer.Sentences[SentenceAt(text, before.Content[^1].Start)];
        Sentence later = text.Layer.Sentences[SentenceAt(text, quotation.Outer.Start)];
        return earlier.Paragraph == later.Paragraph
            && SentenceAt(text, quotation.Outer.Start) - SentenceAt(text, Math.Max(before.Content[^1].End - 1, before.Cue.Value.Start)) <= 1;
    }

    private static Statement Extend(Statement statement, QuotedText quotation)
    {
        ImmutableArray<TextSpan> content = statement.Content.AddRange(quotation.Segments);
        return statement with { Content = content, Quoted = content };
    }

    /// <summary>Quoted words without a cue are speech when they are more than a few and stand as a sentence of their own.</summary>
    private static bool IsSpeech(ReportedText text, QuotedText quotation)
    {
        int first = text.WordFrom(quotation.Segments[0].Start);
        int last = text.WordFrom(quotation.Segments[^1].End) - 1;
        int words = Enumerable.Range(first, Math.Max(0, last - first + 1)).Count(text.IsWord);
        return words > LongestScareQuote
            && char.IsUpper(text.Layer.Text[quotation.Segments[0].Start])
            && !char.IsLetterOrDigit(text.Layer.Text[quotation.Segments[^1].End - 1]);
    }

    private static int SentenceAt(ReportedText text, int offset)
    {
        int word = Math.Min(text.WordFrom(offset), text.Layer.Words.Length - 1);
        return text.Layer.SentenceOf(word);
    }

    private static Statement ToStatement(ImmutableArray<TextSpan> content, StatementKind kind, CuedParty? source) =>
        new(content, source?.Cue, source?.Party.Mention, kind, source?.Chain ?? []);
}
