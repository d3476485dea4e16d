using System.Globalization;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Layers;

/// <summary>Says of a statement how it is made, by whom, and through whom it came.</summary>
internal sealed class StatementWords(LayeredReport report)
{
    /// <summary>What stands between the steps of a chain.</summary>
    public const string Arrow = " → ";

    /// <summary>What a statement is called: people and links count from 1.</summary>
    public static string Label(int statement) => string.Create(CultureInfo.InvariantCulture, $"S{statement + 1}");

    /// <summary>Its kind, and its cue where it has one: <c>direct, cue “said”</c>.</summary>
    public string Form(Statement statement)
    {
        string kind = FixedWord.Of(statement.Kind);
        return statement.Cue is { } cue ? $"{kind}, cue “{report.Read(cue)}”" : kind;
    }

    /// <summary>Who said it, or that the text does not show it.</summary>
    public IEnumerable<Phrase> Speaker(Statement statement) => statement.Speaker is { } speaker
        ? Named(report.WordsOf(speaker), speaker)
        : [new Phrase("speaker not shown")];

    /// <summary>The steps from the utterance to this report: <c>said E (named) → reported the Daily N (named), “reported”</c>.</summary>
    public IEnumerable<Phrase> Chain(Statement statement)
    {
        if (statement.Chain.IsEmpty)
        {
            yield return new Phrase("no chain");
        }

        foreach ((int index, AttributionStep step) in statement.Chain.Index())
        {
            yield return new Phrase((index == 0 ? "" : Arrow) + FixedWord.Of(step.Kind) + " ");
            foreach (Phrase phrase in Parties(step))
            {
                yield return phrase;
            }

            if (step.Cue is { } cue && step.Cue != statement.Cue)
            {
                yield return new Phrase($", “{report.Read(cue)}”");
            }
        }
    }

    private IEnumerable<Phrase> Parties(AttributionStep step)
    {
        foreach ((int index, AttributionParty party) in step.Parties.Index())
        {
            if (index > 0)
            {
                yield return new Phrase(" and ");
            }

            string words = report.Read(party.Span);
            foreach (Phrase phrase in party.Mention is { } mention ? Named(words, mention) : [new Phrase(words)])
            {
                yield return phrase;
            }

            yield return new Phrase($" ({FixedWord.Of(party.Anonymity)})");
        }
    }

    /// <summary>The words, and the name of whom they mean where they are another.</summary>
    private IEnumerable<Phrase> Named(string words, int mention)
    {
        NumberedEntity? entity = report.EntityOf(mention);
        yield return new Phrase(words, entity);
        if (entity is not null && !words.EndsWith(entity.Name, StringComparison.Ordinal))
        {
            yield return new Phrase(" = " + entity.Name);
        }
    }
}
