using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Morphology;
using Synoptic.Language.Predicates;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Merging;

/// <summary>Reads what the sentences around triggers tell of them.</summary>
internal sealed class OccurrenceReader
{
    private const int NearWords = 4;
    private const int LongestClimb = 4;
    private const int FarthestPeople = 2;

    private readonly PredicateReader _predicates = new();
    private readonly TermWeights _weights;
    private readonly ModelVectors _vectors;
    private readonly SenseReader _senses;
    private readonly EventVectorTable _meanings = EventVectorTable.Shipped;

    public OccurrenceReader(TermWeights weights)
    {
        _weights = weights;
        _senses = new SenseReader(SenseTable.Shipped, Thesaurus.Shipped, weights);
        _vectors = new ModelVectors(EnglishModel.Standard);
    }

    /// <summary>The occurrences of the triggers of one document, in their order.</summary>
    public ImmutableArray<Occurrence> Read(AnnotatedDocument document, ImmutableArray<EventTrigger> triggers, EntityTable entities)
    {
        if (triggers.IsEmpty)
        {
            return [];
        }

        var layer = _predicates.Read(document.Attributed);
        var words = new MergingWords(document);
        var arguments = new ArgumentReader(document, words, triggers[0].Document, entities, word => MeaningOf(words, word), _senses);
        return [.. triggers.Select(trigger => Read(document, words, layer, arguments, trigger))];
    }

    private Occurrence Read(AnnotatedDocument document, MergingWords words, PredicateLayer layer, ArgumentReader arguments, EventTrigger trigger)
    {
        int head = words.HeadOf(trigger.Span);
        int sentence = document.SentenceAt(trigger.Span.Start);
        Sentence around = document.Parsed.Sentences[sentence];
        EventMention? mention = trigger.Mention is { } index ? document.Events[index] : document.Events.FirstOrDefault(found => found.Trigger.Overlaps(trigger.Span));
        Predicate? predicate = layer.At(head);
        return new Occurrence
        {
            Trigger = trigger,
            Sentence = sentence,
            Lemma = words.LemmaOf(head),
            Stem = words.StemOf(head),
            Upos = document.Parsed.Words[head].Tags.Upos,
            IsSeveral = words.IsSeveral(head),
            IsQuality = words.IsQuality(head),
            Weight = _weights[words.StemOf(head)],
            Vector = _vectors.Find(words.LemmaOf(head)) is { IsEmpty: false } vector ? vector : _vectors.Find(words.FormOf(head)),
            FormStem = Stemmer.Stem(words.FormOf(head)),
            Meaning = MeaningOf(words, head),
            Senses = _senses.Find(
                [words.PhraseOf(trigger.Span), (predicate?.Lemma ?? "").Replace(' ', '_'), words.LemmaOf(head), words.FormOf(head).ToLowerInvariant()], words.UposOf(head)),
            People = PeopleNear(document, words, sentence),
            Words = Terms(words.StemsIn(trigger.Span)),
            Around = Terms(words.StemsOf(around).Except(words.StemsIn(trigger.Span), StringComparer.Ordinal)),
            Near = Terms(words.StemsNear(head, NearWords, around)),
            Topic = TopicOf(words, around, trigger.Span),
            Arguments = predicate is null ? [] : arguments.Read(predicate),
            Names = Terms(words.NamesOf(around)),
            Times = TimesOf(document, words, layer, predicate),
            SentenceTimes = [.. document.Parsed.Times.Where(time => around.Span.Contains(time.Span)).Select(time => ValueOf(document, time)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Places = PlacesOf(document, words, layer, predicate),
            Numbers = words.NumbersOf(around),
            Type = mention?.Type,
            IsReported = document.Statements.Any(statement => statement.Content.Any(content => content.Contains(trigger.Span))),
            Factuality = mention?.Reality.Factuality,
        };
    }

    /// <summary>The people named in the sentence; else in the nearest one before or after it.</summary>
    private static ImmutableArray<string> PeopleNear(AnnotatedDocument document, MergingWords words, int sentence)
    {
        for (int distance = 0; distance <= FarthestPeople; distance++)
        {
            string[] found =
            [
                .. new[] { sentence - distance, sentence + distance }.Distinct().Where(near => near >= 0 && near < document.Parsed.Sentences.Length)
                    .SelectMany(near => PeopleIn(document, words, document.Parsed.Sentences[near].Span)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
            if (found.Length > 0)
            {
                return [.. found];
            }
        }

        return [];
    }

    private static IEnumerable<string> PeopleIn(AnnotatedDocument document, MergingWords words, TextSpan sentence) => document.Parsed.Mentions
        .Where(mention => mention is { Kind: MentionKind.Name, Type: EntityType.Person } && sentence.Contains(mention.Span))
        .SelectMany(mention => words.StemsIn(mention.Span));

    private TermVector Terms(IEnumerable<string> stems) => TermVector.Of(stems, stem => _weights[stem]);

    private ImmutableArray<float> MeaningOf(MergingWords words, int word) =>
        _meanings.Find(words.StemOf(word)) is { IsEmpty: false } meaning ? meaning : _meanings.Find(Stemmer.Stem(words.FormOf(word)));

    private ImmutableArray<float> TopicOf(MergingWords words, Sentence sentence, TextSpan trigger)
    {
        double[] sum = [];
        foreach (int word in words.ContentOf(sentence).Where(word => !words.IsIn(word, trigger)))
        {
            ImmutableArray<float> meaning = MeaningOf(words, word);
            double weight = _weights[words.StemOf(word)];
            sum = sum.Length == 0 ? new double[meaning.Length] : sum;
            for (int column = 0; column < meaning.Length; column++)
            {
                sum[column] += weight * meaning[column];
            }
        }

        double length = Math.Sqrt(sum.Sum(number => number * number));
        return length == 0 ? [] : [.. sum.Select(number => (float)(number / length))];
    }

    /// <summary>The times among the arguments of the predicate, else of what it hangs on.</summary>
    private static ImmutableArray<string> TimesOf(AnnotatedDocument document, MergingWords words, PredicateLayer layer, Predicate? predicate)
    {
        int word = predicate?.Word ?? -1;
        for (int step = 0; step < LongestClimb && word >= 0; step++)
        {
            string[] found =
            [
                .. (layer.At(word)?.Arguments ?? []).Select(argument => layer.TimeAt(argument.Word)).OfType<int>().Distinct()
                    .Select(time => ValueOf(document, document.Parsed.Times[time])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
            if (found.Length > 0)
            {
                return [.. found];
            }

            word = words.ParentOf(word);
        }

        return [];
    }

    private static ImmutableArray<string> PlacesOf(AnnotatedDocument document, MergingWords words, PredicateLayer layer, Predicate? predicate)
    {
        int word = predicate?.Word ?? -1;
        for (int step = 0; step < LongestClimb && word >= 0; step++)
        {
            string[] found =
            [
                .. (layer.At(word)?.Arguments ?? []).Where(argument => argument.Function is ArgumentFunction.Oblique)
                    .Select(argument => layer.MentionAt(argument.Word)).OfType<int>()
                    .Where(mention => document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Location })
                    .SelectMany(mention => words.StemsIn(document.Parsed.Mentions[mention].Span))
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
            if (found.Length > 0)
            {
                return [.. found];
            }

            word = words.ParentOf(word);
        }

        return [];
    }

    private static string ValueOf(AnnotatedDocument document, TimeExpression time) => time.Value ?? time.Span.Read(document.Text).ToLowerInvariant();
}
