using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Plans;

/// <summary>Reads what a document announces and what it says not to have taken place.</summary>
internal sealed class DeedReader(DeedWords deeds, SentenceTerms terms)
{
    private readonly PredicateReader _predicates = new();

    /// <summary>The plans and outcomes of a document, in order of their triggers.</summary>
    public IEnumerable<Deed> Read(AnnotatedDocument document, int index)
    {
        var reader = new DocumentDeeds(document, index, _predicates.Read(document.Attributed), deeds, terms);
        Deed[] found = [.. document.Events.Select(reader.Read).OfType<Deed>()];
        return found.Select(deed => deed.Telling.IsOutcome ? WithRetold(deed, found) : deed);
    }

    /// <summary>An outcome with what its own sentence, or the one before, tells of the plan: "they undertook to build <b>a bridge</b>, and none was built".</summary>
    private static Deed WithRetold(Deed outcome, Deed[] deeds) => deeds
        .Where(deed => !deed.Telling.IsOutcome && outcome.Telling.Sentence - deed.Telling.Sentence is 0 or 1 && DeedComparison.AreNamedAlike(deed, outcome))
        .Aggregate(outcome, (told, plan) => told with
        {
            Things = told.Things.Count > 0 ? told.Things : plan.Things,
            Doers = told.Doers.Count > 0 ? told.Doers : plan.Doers,
            Times = told.Times.IsEmpty ? plan.Times : told.Times,
        });

    /// <summary>The deeds of one document.</summary>
    private sealed class DocumentDeeds(AnnotatedDocument document, int index, PredicateLayer layer, DeedWords deeds, SentenceTerms terms)
    {
        private static readonly FrozenSet<string> Ordinals = FrozenSet.ToFrozenSet(
            ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "last", "next", "previous"], StringComparer.Ordinal);

        private const int DayLength = 10;

        private static readonly FrozenSet<string> Past = FrozenSet.ToFrozenSet(["did", "was", "were", "had", "has", "have", "would", "should", "could"], StringComparer.Ordinal);

        private readonly MergingWords _words = new(document);

        public Deed? Read(EventMention told)
        {
            if (layer.At(_words.HeadOf(told.Trigger)) is not { } predicate)
            {
                return null;
            }

            DeedClass kind = deeds.ClassOf(predicate, _words);
            bool isUndone = kind is DeedClass.Undone;
            bool isDay = told.Reality.Factuality is Factuality.Asserted && IsPassedDay(told, predicate);
            bool? isOutcome = told.Reality.Factuality switch
            {
                Factuality.Planned when !isUndone => IsLapsed(told, predicate),
                Factuality.Denied when !isUndone && IsOver(predicate.Word) => true,
                Factuality.Asserted when isUndone || isDay || HasNone(predicate) => true,
                _ => null,
            };
            return isOutcome is { } outcome && Make(told, predicate, kind, outcome) is var deed && (isDay || deed.Names.Count > 0) ? deed with { IsDay = isDay } : null;
        }

        /// <summary>"<b>Was to</b> open last Monday": who tells afterwards only that it was meant to says that it did not.</summary>
        private bool IsLapsed(EventMention told, Predicate predicate) => DayOf(told) is { } day && document.Document.PublishedAt is { } published
            && string.CompareOrdinal(day, published.Day.ToString("O", CultureInfo.InvariantCulture)) < 0 && IsPastPlan(predicate.Word);

        private bool IsPastPlan(int word) => _words.UposOf(word) is "VERB" && _words.ChildrenOf(word).Select(_words.FormOf).ToArray() is var forms
            && forms.Contains("to", StringComparer.Ordinal) && forms.Any(form => form is "was" or "were");

        /// <summary>"<b>The fifth of May</b> came and went", "passed".</summary>
        private bool IsPassedDay(EventMention told, Predicate predicate) => predicate.Lemma is "come" or "pass" or "go" && DayOf(told) is not null
            && predicate.Arguments.Any(argument => argument.Function is ArgumentFunction.Subject && _words.IsIn(argument.Word, document.Parsed.Times[told.Time!.Value].Span));

        /// <summary>"<b>Not a sack</b> had been unloaded".</summary>
        private bool HasNone(Predicate predicate) => _words.UposOf(predicate.Word) is "VERB" && IsOver(predicate.Word) && NoneOf(predicate) >= 0;

        private int NoneOf(Predicate predicate) => predicate.Arguments
            .Where(argument => argument.Function is ArgumentFunction.Subject or ArgumentFunction.Object && _words.ChildrenOf(argument.Word).Any(child => child < argument.Word && _words.LemmaOf(child) is "not" or "no"))
            .Select(argument => argument.Word).FirstOrDefault(-1);

        private string? DayOf(EventMention told) => TimeOf(told).FirstOrDefault() is { Length: DayLength } day ? day : null;

        private Deed Make(EventMention told, Predicate predicate, DeedClass kind, bool isOutcome)
        {
            int number = document.SentenceAt(told.Trigger.Start);
            Sentence sentence = document.Parsed.Sentences[number];
            bool isLapsed = isOutcome && told.Reality.Factuality is Factuality.Planned;
            int[] events = [.. EventsOf(predicate, kind), .. isLapsed ? NounsOf(predicate, ArgumentFunction.Subject) : []];
            bool isNamed = IsName(kind);
            return new Deed
            {
                Telling = new PlanTelling(index, number, sentence.Span, terms.Of(document, sentence), AttributionLookup.ChainOf(document, sentence.Span), isOutcome),
                Names = events.Select(_words.StemOf).ToFrozenSet(StringComparer.Ordinal),
                IsJourney = kind is DeedClass.Goes || events.Any(word => layer.At(word) is { } named && deeds.ClassOf(named, _words) is DeedClass.Goes),
                Doers = isNamed ? StemsOf(predicate, ArgumentFunction.Subject) : [],
                Things = kind is DeedClass.Own or DeedClass.Meets && !(isOutcome && NoneOf(predicate) >= 0) ? StemsOf(predicate, ArgumentFunction.Object) : [],
                Modifiers = events.SelectMany(_words.ModifiersOf).ToFrozenSet(StringComparer.Ordinal),
                Ordinals = events.SelectMany(_words.ModifiersOf).Where(Ordinals.Contains).ToFrozenSet(StringComparer.Ordinal),
                Times = isOutcome && (kind is DeedClass.Undone || IsBound(told)) ? [] : TimeOf(told),
                TimesAround = TimesIn(sentence.Span),
                Around = Around(isOutcome && number > 0 ? TextSpan.Cover(document.Parsed.Sentences[number - 1].Span, sentence.Span) : sentence.Span),
            };
        }

        /// <summary>The words for the event: the verb itself, or what it is said to have happened, or not, to.</summary>
        private int[] EventsOf(Predicate predicate, DeedClass kind)
        {
            if (IsName(kind))
            {
                return kind is DeedClass.Meets ? [predicate.Word, .. NounsOf(predicate, ArgumentFunction.Subject)] : [predicate.Word];
            }

            int[] things = [.. NounsOf(predicate, ArgumentFunction.Object)];
            return kind is DeedClass.Undone && things.Length > 0 ? things : [.. NounsOf(predicate, ArgumentFunction.Subject), .. things, .. MistakenFor(predicate)];
        }

        private static bool IsName(DeedClass kind) => kind is DeedClass.Own or DeedClass.Goes or DeedClass.Meets or DeedClass.Planned;

        private IEnumerable<int> NounsOf(Predicate predicate, ArgumentFunction function) =>
            predicate.Arguments.Where(argument => argument.Function == function).Select(argument => Meant(argument.Word)).Where(IsNoun);

        /// <summary>"The march called for the day after the vote did not take place": the tree takes the participle for the verb, and what it says for a clause below.</summary>
        private IEnumerable<int> MistakenFor(Predicate predicate) =>
            _words.ParentOf(predicate.Word) is >= 0 and int verb && layer.At(verb) is { } above && deeds.ClassOf(above, _words) is DeedClass.Planned ? NounsOf(above, ArgumentFunction.Subject) : [];

        private bool IsNoun(int word) => _words.UposOf(word) is "NOUN";

        /// <summary>The head of what a pronoun means, by its chain or, where that has no noun, by the clause before: "the round was overdue: <b>it</b> should have met"; else the word.</summary>
        private int Meant(int word)
        {
            if (_words.UposOf(word) is not "PRON")
            {
                return word;
            }

            int named = layer.MentionAt(word) is { } mention ? _words.HeadOf(document.Parsed.Mentions[RepresentativeOf(mention)].Span) : word;
            return IsNoun(named) || _words.LemmaOf(word) is not "it" ? named : SubjectBefore(word) ?? word;
        }

        private int? SubjectBefore(int pronoun) => _words.ParentOf(pronoun) is >= 0 and int clause && _words.ParentOf(clause) is >= 0 and int before && layer.At(before) is { } told
            ? told.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject && argument.Word < pronoun && IsNoun(argument.Word)).Select(argument => (int?)argument.Word).FirstOrDefault()
            : null;

        private int RepresentativeOf(int mention) => document.Chains.First(chain => chain.Mentions.Contains(mention)).Representative;

        private FrozenSet<string> StemsOf(Predicate predicate, ArgumentFunction function) => predicate.Arguments
            .Where(argument => argument.Function == function)
            .Select(argument => argument.Word)
            .Where(word => _words.UposOf(word) is "NOUN" or "PROPN" && layer.TimeAt(word) is null && _words.LemmaOf(word) is not ("none" or "nothing" or "nobody" or "one"))
            .SelectMany(word => (IEnumerable<string>)[_words.StemOf(word), .. _words.ModifiersOf(word), .. layer.MentionAt(word) is { } mention ? _words.StemsIn(document.Parsed.Mentions[mention].Span) : []])
            .ToFrozenSet(StringComparer.Ordinal);

        private TermVector Around(TextSpan span)
        {
            FrozenSet<string> names = document.Parsed.Mentions
                .Where(mention => mention is { Kind: MentionKind.Name, Type: EntityType.Person or EntityType.Organization } && span.Contains(mention.Span))
                .SelectMany(mention => SentenceTerms.Stems(document, mention.Span)).ToFrozenSet(StringComparer.Ordinal);
            return terms.Of(document, span).Without(names);
        }

        private ImmutableArray<string> TimeOf(EventMention told) =>
            told.Time is { } time && document.Parsed.Times[time].ToDay().Value is { } value && IsCalendar(value) ? [value] : [];

        /// <summary>"<b>By</b> Thursday nothing was built": the plan was for an earlier day.</summary>
        private bool IsBound(EventMention told) => told.Time is { } time && document.Text.AsSpan(0, document.Parsed.Times[time].Span.Start).TrimEnd() is var before
            && (before.EndsWith("by", StringComparison.OrdinalIgnoreCase) || before.EndsWith("until", StringComparison.OrdinalIgnoreCase) || before.EndsWith("as of", StringComparison.OrdinalIgnoreCase));

        private ImmutableArray<string> TimesIn(TextSpan sentence) =>
            [.. document.Parsed.Times.Where(time => sentence.Contains(time.Span)).Select(time => time.ToDay().Value).OfType<string>().Where(IsCalendar)];

        /// <summary>A year, month or day; a week holds days that its value does not begin.</summary>
        private static bool IsCalendar(string value) => char.IsAsciiDigit(value[0]) && !value.Contains('W', StringComparison.Ordinal);

        /// <summary>"The march was <b>called off</b>", "did not <b>take place</b>".</summary>
        private bool IsOverByVerb(int noun) => _words.ParentOf(noun) is >= 0 and int verb && layer.At(verb) is { } above
            && deeds.ClassOf(above, _words) is var kind && (kind is DeedClass.Undone || (kind is DeedClass.Happens && IsOver(verb)));

        /// <summary>"<b>No</b> march today".</summary>
        private bool IsNone(int noun) => noun > 0 && Enumerable.Range(Math.Max(0, noun - 3), Math.Min(3, noun)).Any(word => _words.ParentOf(word) == noun && _words.LemmaOf(word) is "no");

        /// <summary>Whether a verb tells of what was, or was to be: "did not sail", "would not be held"; not "is not ending it", "will not sail".</summary>
        private bool IsOver(int word)
        {
            if (_words.UposOf(word) is not "VERB")
            {
                return layer.At(word)?.Support is { } carrier ? IsOver(carrier) : IsNone(word) || IsOverByVerb(word);
            }

            Sentence sentence = document.Parsed.Sentences[document.SentenceAt(document.Parsed.Words[word].Form.Span.Start)];
            string[] auxiliaries =
            [
                .. Enumerable.Range(sentence.Words.Start.Value, sentence.Words.End.Value - sentence.Words.Start.Value)
                    .Where(child => _words.ParentOf(child) == word && _words.UposOf(child) is "AUX").Select(child => _words.FormOf(child).ToLowerInvariant()),
            ];
            return auxiliaries.Any(Past.Contains) || (auxiliaries.Length == 0 && document.Parsed.Words[word].Tags.Xpos is "VBD");
        }
    }
}
