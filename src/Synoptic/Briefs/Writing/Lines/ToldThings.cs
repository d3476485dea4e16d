using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>What the lines of a brief have told so far, so that no other line only says it again.</summary>
internal sealed class ToldThings(StoryIndex story)
{
    /// <summary>The share of the fewer words of two tellings that both have, from which they tell the same.</summary>
    private const double SameWords = 0.7;

    private const int FewestWords = 4;

    private readonly HashSet<BriefCitation> _sentences = [];
    private readonly HashSet<BriefCitation> _shown = [];
    private readonly HashSet<int> _claims = [];
    private readonly List<ImmutableHashSet<string>> _tellings = [];
    private readonly HashSet<(string Section, string Text)> _lines = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Whether a line that could be written would only restate others: the same key, or all of its sentences cited or told in nearly the same words.</summary>
    public bool Restates(LineCandidate candidate, IBriefSection section) => candidate.Key is { } key && _keys.Contains(KeyOf(key, section))
        || (section.AddsToOthers ? !candidate.Adds(this) : candidate.Places.All(place => SentencesAt(place).All(_sentences.Contains) || AreTold(story.SentencesAround(place))));

    /// <summary>Whether a line of a section that tells things for themselves tells a claim.</summary>
    public bool Tells(int claim) => _claims.Contains(claim);

    /// <summary>Whether such lines cite half of the sentences of some places or more, or show nearly the words of one of them.</summary>
    public bool TellsMostOf(ImmutableArray<DocumentSpan> places) => places.SelectMany(SentencesAt).Distinct().ToArray() is var sentences
        && (2 * sentences.Count(_sentences.Contains) >= sentences.Length || places.Any(AreTold));

    /// <summary>Whether a line shows only sentences that others show, or has the very words of another, however few; in a section that adds to others, of one of its own.</summary>
    public bool Repeats(BriefLine line, IBriefSection section) => section.AddsToOthers
        ? _lines.Contains((line.Section, line.Text))
        : WordsOf(line) is { IsEmpty: false } words && (_tellings.Any(words.SetEquals) || ShownBy(line).All(_shown.Contains));

    /// <summary>Keeps what a line that was written tells.</summary>
    public void Add(LineCandidate candidate, BriefLine line, IBriefSection section)
    {
        _lines.Add((line.Section, line.Text));
        if (candidate.Key is { } key)
        {
            _keys.Add(KeyOf(key, section));
        }

        if (line.Section is not (BriefSections.Silences or BriefSections.Sharing or BriefSections.Stories))
        {
            _sentences.UnionWith(candidate.Places.SelectMany(SentencesAt));
            _shown.UnionWith(ShownBy(line));
            _tellings.Add(WordsOf(line));
        }

        if (line.Claim is { } claim && !section.AddsToOthers)
        {
            _claims.Add(claim);
        }
    }

    private static string KeyOf(string key, IBriefSection section) => $"{section.Name}\n{key}";

    private IEnumerable<BriefCitation> SentencesAt(DocumentSpan place) =>
        story.SentencesAt(place).Select(sentence => new BriefCitation(place.Document, sentence));

    /// <summary>Whether a line shows nearly the words of a place.</summary>
    private bool AreTold(DocumentSpan place)
    {
        ImmutableHashSet<string> words = [.. story.Importance.LemmasAt(place)];
        return words.Count >= FewestWords && _tellings.Any(told =>
            told.Count >= FewestWords && told.Count(words.Contains) >= SameWords * Math.Min(told.Count, words.Count));
    }

    /// <summary>The sentences of which a line shows words.</summary>
    private IEnumerable<BriefCitation> ShownBy(BriefLine line) => ExtractsOf(line).SelectMany(SentencesAt);

    private ImmutableHashSet<string> WordsOf(BriefLine line) => [.. ExtractsOf(line).SelectMany(story.Importance.LemmasAt)];

    private static IEnumerable<DocumentSpan> ExtractsOf(BriefLine line) => line.Bindings
        .Where(binding => binding.Operation == BindingOperations.Extract)
        .SelectMany(binding => binding.Inputs)
        .Select(input => new DocumentSpan(input.Document, new Language.Model.TextSpan(input.Start, input.End)));
}
