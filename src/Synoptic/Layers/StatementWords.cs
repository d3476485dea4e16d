using System.Globalization;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Layers;

/// <summary>Says of a statement how it is made, by whom, and through whom it came.</summary>
internal sealed class StatementWords(LayeredReport report)
{
    private const string Arrow = " → ";

    /// <summary>What a statement is called: people and links count from 1.</summary>
    public static string Label(int statement) => string.Create(CultureInfo.InvariantCulture, $"S{statement + 1}");

    /// <summary>Its kind, whether the text says that it was not said, and its cue: <c>indirect, negative, cue “confirmed”</c>.</summary>
    public string Form(Statement statement)
    {
        string kind = FixedWord.Of(statement.Kind) + (statement.Negative ? ", negative" : "");
        return statement.Cue is { } cue ? $"{kind}, cue “{report.Read(cue)}”" : kind;
    }

    /// <summary>Who said it, or that the text does not show it, and to whom.</summary>
    public IEnumerable<Phrase> Speaker(Statement statement)
    {
        IEnumerable<Phrase> speaker = statement.Speaker is { } mention
            ? report.Named(report.WordsOf(mention), mention)
            : [new Phrase("speaker not shown")];
        return statement.Addressee is { } addressee ? [.. speaker, new Phrase(" to"), .. Words(addressee)] : speaker;
    }

    /// <summary>The steps from the utterance to this report: <c>said E (named) → reported the Daily N (named), “reported”</c>.</summary>
    public IEnumerable<Phrase> Chain(Statement statement)
    {
        if (statement.Chain.IsEmpty)
        {
            yield return new Phrase("no chain");
        }

        foreach ((int index, AttributionStep step) in statement.Chain.Index())
        {
            yield return new Phrase((index == 0 ? "" : Arrow) + FixedWord.Of(step.Kind));
            foreach (Phrase phrase in step.Parties.Index().SelectMany(party => Party(party.Item, party.Index)))
            {
                yield return phrase;
            }

            if (step.Cue is { } cue && step.Cue != statement.Cue)
            {
                yield return new Phrase($", “{report.Read(cue)}”");
            }
        }
    }

    private IEnumerable<Phrase> Party(AttributionParty party, int index) =>
        [new Phrase(index == 0 ? "" : " and"), .. Words(party), new Phrase($" ({FixedWord.Of(party.Anonymity)})")];

    /// <summary>A space and the words that refer to a party; nothing where none do.</summary>
    private IEnumerable<Phrase> Words(AttributionParty party)
    {
        if (party.Span.Length == 0)
        {
            return [];
        }

        string words = report.Read(party.Span);
        return report.Named(words, party.Mention).Prepend(new Phrase(" "));
    }
}
