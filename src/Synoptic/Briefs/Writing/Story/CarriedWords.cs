using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>Finds the reports that carry the same words, in direct quotation or worked into a sentence of their own.</summary>
internal sealed class CarriedWords
{
    /// <summary>In words: the shortest run that is looked for.</summary>
    private const int Run = 5;

    /// <summary>The share of a sentence's runs that a report must have to carry it.</summary>
    private const double LeastShare = 0.5;

    private readonly StoryIndex _story;
    private readonly ILookup<string, DocumentSpan> _runs;

    /// <summary>Reads the quoted words of the reports.</summary>
    public CarriedWords(StoryIndex story)
    {
        _story = story;
        _runs = story.Update.Documents.Index()
            .SelectMany(document => document.Item.Statements.SelectMany(statement => statement.Kind is StatementKind.Direct ? statement.Content : statement.Quoted).Distinct().SelectMany(part => RunsIn(new DocumentSpan(document.Index, part))))
            .ToLookup(run => run.Words, run => run.Place, StringComparer.Ordinal);
    }

    /// <summary>Where the reports quote most of the words of a place, one place for each report, that place itself among them; none for fewer than five words.</summary>
    public ImmutableArray<DocumentSpan> Find(DocumentSpan place)
    {
        string[] runs = [.. RunsIn(place).Select(run => run.Words)];
        return
        [
            .. runs.SelectMany(run => _runs[run].DistinctBy(found => found.Document))
                .GroupBy(found => found.Document)
                .Where(found => found.Count() >= LeastShare * runs.Length)
                .Select(found => found.First())
                .OrderBy(found => found),
        ];
    }

    private IEnumerable<(string Words, DocumentSpan Place)> RunsIn(DocumentSpan place)
    {
        string text = _story.Update.Documents[place.Document].Text;
        TextSpan[] words = [.. _story.WordsAt(place).Where(word => word.Tags.Upos != "PUNCT").Select(word => word.Form.Span)];
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(first => (
            string.Join(' ', words[first..(first + Run)].Select(word => word.Read(text).ToUpperInvariant().Replace('’', '\''))),
            place with { Span = TextSpan.Cover(words[first], words[first + Run - 1]) }));
    }
}
