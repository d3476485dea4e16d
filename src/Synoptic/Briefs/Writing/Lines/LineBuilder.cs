using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>
/// Writes one line, and keeps its text, bindings and citations in step. Fixed words go through
/// <see cref="Words"/>, which takes neither capitals nor digits; everything else is bound by the method that writes it.
/// </summary>
internal sealed class LineBuilder(StoryIndex story, string section, int? claim = null)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<BriefBinding>.Builder _bindings = ImmutableArray.CreateBuilder<BriefBinding>();
    private readonly HashSet<BriefCitation> _citations = [];

    /// <summary>Fixed words of the template.</summary>
    /// <exception cref="ArgumentException">The words hold a capital or a digit, so that they may be a name or a number.</exception>
    public LineBuilder Words(string words)
    {
        if (words.Any(character => char.IsUpper(character) || char.IsDigit(character)))
        {
            throw new ArgumentException($"'{words}' is not made of fixed words; bind it.", nameof(words));
        }

        _text.Append(words);
        return this;
    }

    /// <summary>The words at a place; cites their sentences.</summary>
    public LineBuilder Extract(DocumentSpan place) =>
        Cite(place).Bind(story.ReadFolded(place), BindingOperations.Extract, inputs: [story.Record(place)]);

    /// <summary>The canonical name of an entity that each place mentions; cites their sentences.</summary>
    public LineBuilder Name(Entity entity, params ImmutableArray<DocumentSpan> mentions)
    {
        foreach (DocumentSpan mention in mentions)
        {
            Cite(mention);
        }

        return Bind(entity.Name, BindingOperations.Name, inputs: [.. mentions.Select(story.Record)]);
    }

    /// <summary>The value of the time expression at a place; cites its sentence.</summary>
    public LineBuilder Value(string value, DocumentSpan time) =>
        Cite(time).Bind(value, BindingOperations.Value, inputs: [story.Record(time)]);

    /// <summary>A property of the event, frame, role, relation or position that a place names or shows; cites its sentence.</summary>
    public LineBuilder Property(string field, string value, DocumentSpan place) =>
        Cite(place).Bind(WhiteSpace.Fold(value), BindingOperations.Metadata, field, [story.Record(place)]);

    /// <summary>The type of an entity that a place mentions.</summary>
    public LineBuilder Type(Entity entity, DocumentSpan mention) =>
        Cite(mention).Bind(FixedWord.Of(entity.Type), BindingOperations.Metadata, BindingFields.Type, [story.Record(mention)]);

    /// <summary>How many things there are, each given by a stretch of its own, and what they are called.</summary>
    public LineBuilder Count(ImmutableArray<BriefSpan> things, string one, string several) =>
        Bind(Number(things.Length), BindingOperations.Count, inputs: things).Words(things.Length == 1 ? one : several);

    /// <summary>How many reports there are.</summary>
    public LineBuilder CountReports(ImmutableArray<int> reports) =>
        Bind(Number(reports.Length), BindingOperations.Count, documents: reports)
            .Words(reports.Length == 1 ? " report" : " reports");

    /// <summary>The numbers of reports.</summary>
    public LineBuilder List(ImmutableArray<int> reports) =>
        Bind(Enumerate(reports), BindingOperations.List, documents: reports);

    /// <summary>The word "report" or "reports" and their numbers.</summary>
    public LineBuilder Reports(ImmutableArray<int> reports) =>
        Words(reports.Length == 1 ? "report " : "reports ").List(reports);

    /// <summary>A property of a report.</summary>
    public LineBuilder Metadata(int report, string field, string value) =>
        Bind(WhiteSpace.Fold(value), BindingOperations.Metadata, field, documents: [report]);

    /// <summary>A property of the line's claim, which is an enumerated value.</summary>
    public LineBuilder Property<TValue>(string field, TValue value)
        where TValue : struct, Enum =>
        Bind(FixedWord.Of(value), BindingOperations.Metadata, field);

    /// <summary>
    /// Reports, sources and agreement of the line's claim, and who leaves it out: <c> (3 reports, perhaps 1 source; agree; not in report 2)</c>; of one report nothing but
    /// that. Where others may tell it in other words: <c> (at least 3 reports, …)</c>.
    /// </summary>
    public LineBuilder Support(Claim whole)
    {
        Words(claim is { } index && whole.Agreement != Agreement.Conflicting && story.MayBeToldByOthers(index) ? " (at least " : " (").CountReports(whole.Evidence.Documents());
        return whole.Witnesses == 1 ? Words(")") : Words(", ").Origins(whole.Origins).Words("; ").Property(BindingFields.Agreement, whole.Agreement).LeftOut(whole).Words(")");
    }

    /// <summary>Which report begins with what others may begin with in other words: <c> (as report 2 begins)</c>; of a story of one report, or where others tell it, how many do.</summary>
    public LineBuilder Begins(Claim whole, Stories.Model.Story told) => told.Documents.Length > 1 && whole.Witnesses == 1
        ? Words(" (as ").Reports(whole.Evidence.Documents()).Words(" begins)")
        : Support(whole);

    /// <summary>How many reports tell what has no claim: <c> (2 reports)</c>.</summary>
    public LineBuilder Support(IEnumerable<int> reports) => Words(" (").CountReports([.. reports.Distinct().Order()]).Words(")");

    /// <summary>How many reports tell what has no claim, where others may tell it in other words: <c> (at least 2 reports)</c>.</summary>
    public LineBuilder SupportAtLeast(IEnumerable<int> reports)
    {
        ImmutableArray<int> telling = [.. reports.Distinct().Order()];
        return Words(telling.Length < story.Update.Documents.Length ? " (at least " : " (").CountReports(telling).Words(")");
    }

    /// <summary>A sentence as it is told; cites it.</summary>
    public LineBuilder Tell(Telling telling)
    {
        DocumentSpan? before = null;
        foreach (TellingPart part in telling.Parts)
        {
            Words(part.IsCutBefore ? before is null ? "… " : " … " : IsApart(before, part.Words) ? " " : "").Extract(part.Words);
            Explain(part);
            before = part.Words;
        }

        return Words(telling.IsCutAtEnd ? " …" : "");
    }

    /// <summary>Who leaves out the line's claim, unless that or a difference is what the line is about.</summary>
    private LineBuilder LeftOut(Claim whole) =>
        claim is { } index && section is not (BriefSections.Silences or BriefSections.Conflicts) && whole.Agreement is not Agreement.Conflicting && story.Silences.Of(index) is { IsEmpty: false } silent
            ? Words("; not in ").Reports(silent)
            : this;

    private LineBuilder Origins(OriginInterval origins) => Words(origins.Min == origins.Max ? "" : origins.Min == 1 ? "perhaps " : "at least ")
        .Bind(Number(origins.Min), BindingOperations.Origins)
        .Words(origins.Min == 1 ? " source" : " sources");

    private void Explain(TellingPart part)
    {
        if (part is { Told: { } told, Who: { } entity })
        {
            Words(" (= ").Name(entity, told).Words(")");
        }
        else if (part is { Told: { } time, Day: { } day })
        {
            Words(" (= ").Value(day, time).Words(")");
        }
    }

    /// <summary>Whether white space stands between two stretches of a report.</summary>
    private bool IsApart(DocumentSpan? before, DocumentSpan words) =>
        before is { } first && story.Read(words with { Span = new TextSpan(first.Span.End, words.Span.Start) }).Any(char.IsWhiteSpace)
        || before is not null && char.IsWhiteSpace(story.Read(words)[0]);

    /// <summary>Cites the sentences that a place touches.</summary>
    public LineBuilder Cite(DocumentSpan place)
    {
        _citations.UnionWith(story.SentencesAt(place).Select(sentence => new BriefCitation(place.Document, sentence)));
        return this;
    }

    /// <summary>Cites the sentences of all evidence of a claim.</summary>
    public LineBuilder Cite(Claim whole)
    {
        foreach (Evidence evidence in whole.Evidence)
        {
            Cite(evidence.Place());
        }

        return this;
    }

    /// <summary>The line as written so far.</summary>
    public BriefLine Build() => new(
        section,
        _text.ToString(),
        claim,
        [.. _citations.OrderBy(citation => citation.Document).ThenBy(citation => citation.Sentence)],
        _bindings.ToImmutable());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Enumerate(ImmutableArray<int> reports)
    {
        string[] numbers = [.. reports.Select(report => Number(report + 1))];
        return numbers.Length == 1 ? numbers[0] : $"{string.Join(", ", numbers[..^1])} and {numbers[^1]}";
    }

    private LineBuilder Bind(
        string words,
        string operation,
        string? field = null,
        ImmutableArray<BriefSpan>? inputs = null,
        ImmutableArray<int>? documents = null)
    {
        int start = _text.Length;
        _text.Append(words);
        _bindings.Add(new BriefBinding(start, _text.Length, operation, inputs ?? [], field, documents ?? []));
        return this;
    }
}
