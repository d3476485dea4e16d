using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Language.Predicates;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Clauses;

/// <summary>Reads what the words of one document tell.</summary>
internal sealed class KeyReader(
    AnnotatedDocument document, int index, PredicateLayer layer, MergingWords words, EntityTable entities, TermWeights weights, SenseReader senses, EventVectorTable meanings, PhraseReader phrases)
{
    private const double NumberWeight = 4;
    private const double RankWeight = 3;
    private const double DateWeight = 3;
    private const double ClockWeight = 6;
    private const double PhraseWeight = 2;
    private const int DayLength = 10;

    private readonly Dictionary<int, CoreferenceChain> _chains = document.Chains
        .SelectMany(chain => chain.Mentions.Select(mention => (mention, chain))).ToDictionary(entry => entry.mention, entry => entry.chain);

    /// <summary>The keys of some words, each once, in their order.</summary>
    public IEnumerable<ClauseKey> Read(IEnumerable<int> some) => some.SelectMany(Read).DistinctBy(key => (key.Kind, key.Value));

    private IEnumerable<ClauseKey> Read(int word)
    {
        if (layer.TimeAt(word) is { } time)
        {
            return OfTime(document.Parsed.Times[time]);
        }

        if (layer.QuantityAt(word) is { } rank && document.Parsed.Quantities[rank] is { Unit: "ordinal", Min: { } place })
        {
            return [new ClauseKey(ClauseKeyKind.Rank, place.ToString(CultureInfo.InvariantCulture), RankWeight)];
        }

        if (layer.QuantityAt(word) is { } quantity && document.Parsed.Quantities[quantity] is { Min: { } value } && (char.IsDigit(words.FormOf(word)[0]) || words.UposOf(word) is "NUM"))
        {
            return [new ClauseKey(ClauseKeyKind.Number, value.ToString(CultureInfo.InvariantCulture), NumberWeight)];
        }

        int? mention = layer.MentionAt(word);
        if (mention is { } pronoun && document.Parsed.Mentions[pronoun].Kind is MentionKind.Pronoun && entities.EntityOf(index, pronoun) is null)
        {
            return HeadMeant(pronoun) is { } head ? [OfWord(head)] : [];
        }

        int? entity = mention is { } found ? entities.EntityOf(index, found) : null;
        if (entity is not null && document.Parsed.Mentions[mention!.Value].Kind is not MentionKind.Nominal)
        {
            return IsKindOfBody(word, mention.Value) ? [OfEntity(entity.Value), OfWord(word)] : [OfEntity(entity.Value)];
        }

        return IsContent(word) ? entity is null ? [OfWord(word)] : [OfWord(word), OfEntity(entity.Value)] : [];
    }

    /// <summary>The head of the description that a pronoun stands for, where its chain has one.</summary>
    private int? HeadMeant(int pronoun) => _chains.GetValueOrDefault(pronoun) is { } chain && document.Parsed.Mentions[chain.Representative] is { Kind: MentionKind.Nominal } best
        ? words.HeadOf(best.Span)
        : null;

    private ClauseKey OfEntity(int entity)
    {
        string[] stems = [.. entities.Entities[entity].Name.Split(' ').Select(part => Stemmer.Stem(part))];
        return new ClauseKey(ClauseKeyKind.Entity, entities.FirstOfName(entity).ToString(CultureInfo.InvariantCulture), Math.Max(1, stems.Max(stem => weights[stem])));
    }

    private ClauseKey OfWord(int word)
    {
        // "take back" means what "take" does not.
        if (layer.At(word) is { Kind: PredicateKind.Verb, Lemma: var phrase } && phrase.Contains(' ', StringComparison.Ordinal))
        {
            return new ClauseKey(ClauseKeyKind.Word, phrase, Math.Max(PhraseWeight, weights[words.StemOf(word)])) { Senses = senses.Find([phrase.Replace(' ', '_')], words.UposOf(word)), Phrase = phrases.At(word) };
        }

        string stem = words.StemOf(word);
        return new ClauseKey(ClauseKeyKind.Word, stem, Math.Max(phrases.At(word) is null ? 0.5 : PhraseWeight, weights[stem]))
        {
            Senses = senses.Find([(layer.At(word)?.Lemma ?? "").Replace(' ', '_'), words.LemmaOf(word), words.FormOf(word).ToLowerInvariant()], words.UposOf(word)),
            Phrase = phrases.At(word),
            Meaning = meanings.Find(stem) is { IsEmpty: false } meaning ? meaning : meanings.Find(Stemmer.Stem(words.FormOf(word))),
        };
    }

    private IEnumerable<ClauseKey> OfTime(TimeExpression time)
    {
        if (time.Type is not (TimexType.Date or TimexType.Time))
        {
            yield break;
        }

        if (time.Value is not { } value)
        {
            string words = time.Span.Read(document.Text).ToLowerInvariant();
            yield return new ClauseKey(ClauseKeyKind.Date, Weekdays.Named(words)?.ToString() ?? words, DateWeight);
            yield break;
        }

        int clock = value.IndexOf('T', StringComparison.Ordinal);
        string day = clock < 0 ? value : value[..clock];
        if (day.Length > 0 && !day.StartsWith("PRESENT", StringComparison.Ordinal))
        {
            yield return new ClauseKey(ClauseKeyKind.Date, day, day.Length >= DayLength ? DateWeight : DateWeight - 1);
        }

        if (clock >= 0 && clock + 1 < value.Length)
        {
            yield return new ClauseKey(ClauseKeyKind.Clock, value[clock..], char.IsDigit(value[clock + 1]) ? ClockWeight : 2);
        }
    }

    /// <summary>Whether a word of the name of a body tells what it is, by which others call it: "the Joint <b>Commission</b>".</summary>
    private bool IsKindOfBody(int word, int mention) => document.Parsed.Mentions[mention].Type is EntityType.Organization
        && words.HeadOf(document.Parsed.Mentions[mention].Span) == word && senses.Find([words.FormOf(word).ToLowerInvariant()], "NOUN").IsKnown;

    private bool IsContent(int word) => words.UposOf(word) is "NOUN" or "VERB" or "PROPN" or "ADJ" or "ADV"
        && char.IsLetter(words.FormOf(word)[0]) && words.FormOf(word).Length > 1;
}
