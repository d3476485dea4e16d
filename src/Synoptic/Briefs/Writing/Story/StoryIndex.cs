using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>What the records and sections look up in a story update.</summary>
internal sealed class StoryIndex
{
    private readonly Dictionary<(int Document, int Mention), Entity> _entities = [];

    private readonly Dictionary<(int Document, int Mention), Event> _events = [];

    // Near-copies share the same long passage with one another, pair by pair: its words are kept once.
    private readonly Dictionary<DocumentSpan, BriefSpan> _records = [];
    private readonly Dictionary<DocumentSpan, string> _folded = [];

    private readonly Lazy<Importance> _importance;
    private readonly Lazy<CarriedWords> _carried;
    private readonly Lazy<Standing> _standing;
    private readonly Lazy<Clearness> _clearness;
    private readonly Lazy<Silences> _silences;
    private readonly int[] _covered; // by claim, of how many reports it is known what they do with it

    public StoryIndex(StoryUpdate update)
    {
        Update = update;
        _importance = new Lazy<Importance>(() => new Importance(update));
        _carried = new Lazy<CarriedWords>(() => new CarriedWords(this));
        _standing = new Lazy<Standing>(() => new Standing(this));
        _clearness = new Lazy<Clearness>(() => new Clearness(this));
        _silences = new Lazy<Silences>(() => new Silences(this));
        _covered = new int[update.Claims.Length];
        foreach (Coverage coverage in update.Coverage)
        {
            _covered[coverage.Claim]++;
        }

        foreach (Entity entity in update.Entities)
        {
            foreach (EntityMention mention in entity.Mentions)
            {
                _entities[(mention.Document, mention.Mention)] = entity;
            }
        }

        foreach (Event told in update.Events)
        {
            foreach (EventReference mention in told.Mentions)
            {
                _events[(mention.Document, mention.Mention)] = told;
            }
        }
    }

    /// <summary>The update itself.</summary>
    public StoryUpdate Update { get; }

    /// <summary>How much what the reports tell matters.</summary>
    public Importance Importance => _importance.Value;

    /// <summary>Whether other reports than those of its evidence may tell a claim, in other words: what is neither said nor surely left out.</summary>
    public bool MayBeToldByOthers(int claim) => _covered[claim] > 0 && _covered[claim] < Update.Documents.Length;

    /// <summary>How what the reports tell stands in its sentences.</summary>
    public Standing Standing => _standing.Value;

    /// <summary>What of it a reader understands by itself.</summary>
    public Clearness Clearness => _clearness.Value;

    /// <summary>Which reports leave out what others say.</summary>
    public Silences Silences => _silences.Value;

    /// <summary>Who mention <paramref name="mention"/> of a document refers to, or null where that is not known.</summary>
    public Entity? EntityOf(int document, int mention) => _entities.GetValueOrDefault((document, mention));

    /// <summary>Which event mention <paramref name="mention"/> among the events of a document is of, or null where events were not merged.</summary>
    public Event? EventOf(int document, int mention) => _events.GetValueOrDefault((document, mention));

    /// <summary>Who a participant of a document is, or null where that is not known.</summary>
    public Entity? EntityOf(int document, Participant participant) =>
        participant.Mention is { } mention ? EntityOf(document, mention) : null;

    /// <summary>The words for a participant of a document: those of the mention where there is one.</summary>
    public DocumentSpan PlaceOf(int document, Participant participant) => new(
        document,
        participant.Mention is { } mention ? Update.Documents[document].Parsed.Mentions[mention].Span : participant.Span);

    /// <summary>The words that begin at a place, in order.</summary>
    public ImmutableArray<Word> WordsAt(DocumentSpan place)
    {
        ImmutableArray<Word> words = Update.Documents[place.Document].Parsed.Words;
        return words[FirstWordAt(place.Span.Start, words)..FirstWordAt(place.Span.End, words)];
    }

    /// <summary>The index of the first claim that satisfies a condition, or null.</summary>
    public int? FindClaim(Func<Claim, bool> condition)
    {
        for (int i = 0; i < Update.Claims.Length; i++)
        {
            if (condition(Update.Claims[i]))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The claim of one report alone, with its index, that is the first whole sentence of its body; null where it shares that with others, or has none.</summary>
    public (int Index, Claim Item)? FindLead(int document) =>
        LeadOf(document) is { } lead && FindClaim(claim => claim is { Kind: ClaimKind.Passage, Witnesses: 1 } && claim.Text.Document == document && claim.Text.Span.Overlaps(lead)) is { } index
            ? (index, Update.Claims[index])
            : null;

    /// <summary>The first whole sentence of the body of a report, or null.</summary>
    public TextSpan? LeadOf(int document)
    {
        ParsedDocument parsed = Update.Documents[document].Parsed;
        return parsed.Sentences
            .Where(sentence => !(parsed.Document.TitleSpan is { } title && title.Overlaps(sentence.Span)))
            .Where(sentence => parsed.WordsOf(sentence).ToArray().Any(word => word.Tags.Upos is "VERB" or "AUX"))
            .Select(sentence => (TextSpan?)sentence.Span)
            .FirstOrDefault();
    }

    /// <summary>Whom the names of persons within some words of a report mean, in text order; null where that is not known.</summary>
    public IEnumerable<Entity?> PersonsNamed(int document, TextSpan words) => Update.Documents[document].Parsed.Mentions.Index()
        .Where(mention => mention.Item is { Kind: MentionKind.Name, Type: EntityType.Person } && words.Contains(mention.Item.Span))
        .Select(mention => EntityOf(document, mention.Index));

    /// <summary>Which reports quote the same words.</summary>
    public CarriedWords Carried => _carried.Value;

    /// <summary>Whether other reports tell the story of a report.</summary>
    public bool IsInStory(int document) => Update.Stories.Any(told => told.Documents.Length > 1 && told.Documents.Contains(document));

    /// <summary>The words at a place, as they stand.</summary>
    public string Read(DocumentSpan place) => place.Span.Read(Update.Documents[place.Document].Text);

    /// <summary>The words at a place, with white space folded.</summary>
    public string ReadFolded(DocumentSpan place)
    {
        if (!_folded.TryGetValue(place, out string? words))
        {
            _folded.Add(place, words = WhiteSpace.Fold(Read(place)));
        }

        return words;
    }

    /// <summary>A place as a record, with its words.</summary>
    public BriefSpan Record(DocumentSpan place)
    {
        if (!_records.TryGetValue(place, out BriefSpan? record))
        {
            _records.Add(place, record = new BriefSpan(place.Document, place.Span.Start, place.Span.End, Read(place)));
        }

        return record;
    }

    /// <summary>The indexes of the sentences that a place touches, ascending.</summary>
    public IEnumerable<int> SentencesAt(DocumentSpan place)
    {
        AnnotatedDocument document = Update.Documents[place.Document];
        ImmutableArray<Sentence> sentences = document.Parsed.Sentences;
        int first = document.SentenceAt(place.Span.Start);
        return Enumerable.Range(first, sentences.Length - first)
            .TakeWhile(index => sentences[index].Span.Start < place.Span.End)
            .Where(index => sentences[index].Span.Overlaps(place.Span));
    }

    /// <summary>From the first to the last visible character of the sentences that a place touches; the place itself where it touches none.</summary>
    public DocumentSpan SentencesAround(DocumentSpan place)
    {
        ImmutableArray<Sentence> sentences = Update.Documents[place.Document].Parsed.Sentences;
        TextSpan around = SentencesAt(place)
            .Aggregate(place.Span, (cover, index) => TextSpan.Cover(cover, sentences[index].Span));
        return place with { Span = around };
    }

    /// <summary>The index of the first word that starts at or after an offset.</summary>
    private static int FirstWordAt(int offset, ImmutableArray<Word> words)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
