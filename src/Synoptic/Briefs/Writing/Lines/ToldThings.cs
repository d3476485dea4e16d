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
    private readonly List<ImmutableHashSet<string>> _tellings = [];
    private readonly HashSet<(string Section, string Text)> _lines = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Whether a line that could be written would only restate others: the same key, half of its sentences told, or nearly the same words.</summary>
    public bool Restates(LineCandidate candidate, IBriefSection section)
    {
        if (candidate.Key is { } key && _keys.Contains(KeyOf(key, section)))
        {
            return true;
        }

        BriefCitation[] sentences = [.. candidate.Places.SelectMany(SentencesAt).Distinct()];
        return (!section.AddsToOthers || candidate.IsOnlyIfNew) && (2 * sentences.Count(_sentences.Contains) >= sentences.Length || 2 * candidate.Places.Count(AreWordsTold) >= candidate.Places.Length);
    }

    /// <summary>Whether a line has the very words of another, however few; in a section that adds to others, those of a line of its own.</summary>
    public bool Repeats(BriefLine line, IBriefSection section) => section.AddsToOthers
        ? _lines.Contains((line.Section, line.Text))
        : WordsOf(line) is { IsEmpty: false } words && _tellings.Any(words.SetEquals);

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
            _tellings.Add(WordsOf(line));
        }
    }

    private static string KeyOf(string key, IBriefSection section) => $"{section.Name}\n{key}";

    private IEnumerable<BriefCitation> SentencesAt(DocumentSpan place) =>
        story.SentencesAt(place).Select(sentence => new BriefCitation(place.Document, sentence));

    private bool AreWordsTold(DocumentSpan place)
    {
        ImmutableHashSet<string> words = [.. story.Importance.LemmasAt(story.SentencesAround(place))];
        return words.Count >= FewestWords && _tellings.Any(told =>
            told.Count >= FewestWords && told.Count(words.Contains) >= SameWords * Math.Min(told.Count, words.Count));
    }

    private ImmutableHashSet<string> WordsOf(BriefLine line) =>
    [
        .. line.Bindings
            .Where(binding => binding.Operation == BindingOperations.Extract)
            .SelectMany(binding => binding.Inputs)
            .SelectMany(input => story.Importance.LemmasAt(new DocumentSpan(input.Document, new Language.Model.TextSpan(input.Start, input.End)))),
    ];
}
