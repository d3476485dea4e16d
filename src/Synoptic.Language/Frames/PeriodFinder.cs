using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds how long nothing like a thing had been: "in six years", "since 1999", "since the war", "ever".</summary>
internal sealed class PeriodFinder(PredicateLayer layer, PhraseReader phrases)
{
    private const string Since = "since";
    private const string Interval = "interval";
    private const string Ever = "ever";

    private static readonly WordSet WholePast = new("history memory times");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The period that follows a noun, on it, on its clause or on the clause that tells of it; null without one.</summary>
    public FrameRole? PeriodOf(int noun)
    {
        int head = _syntax.Trees.HeadOf(noun);
        int end = _syntax.Trees.LastOf(head < 0 ? noun : head);
        for (int word = noun + 1; word <= end; word++)
        {
            int above = _syntax.Trees.HeadOf(word);
            bool isNear = above == noun || (above == head && head >= 0) || (above >= 0 && _syntax.Trees.HeadOf(above) == noun);
            if (isNear && Read(word) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    private FrameRole? Read(int word)
    {
        if (_syntax.Form(word).Equals(Ever, StringComparison.OrdinalIgnoreCase))
        {
            return Role(Interval, _syntax.Words[word].Form.Span, Ever);
        }

        string? marker = _syntax.Marker(word, _syntax.Relation(word) is "advcl" ? "mark" : "case");
        return marker switch
        {
            Since => Role(Since, TimeSpanAt(word) ?? (_syntax.Relation(word) is "advcl" ? phrases.Clause(word) : phrases.Phrase(word))),
            "in" or "for" when IsLong(word) => Role(Interval, TimeSpanAt(word)!.Value),
            "in" when WholePast.Contains(_syntax.Form(word)) => Role(Interval, phrases.Phrase(word), Ever),
            _ => null,
        };
    }

    /// <summary>A duration counted in weeks or more; "in two days" rather tells how long it took.</summary>
    private bool IsLong(int word) => layer.TimeAt(word) is { } time
        && layer.Document.Parsed.Times[time] is { Type: TimexType.Duration, Value: { Length: > 2 } value }
        && value[^1] is 'Y' or 'M' or 'W' or 'E' && value[1] != 'T';

    private TextSpan? TimeSpanAt(int word) => layer.TimeAt(word) is { } time ? layer.Document.Parsed.Times[time].Span : null;

    private static FrameRole Role(string name, TextSpan span, string? fixedWord = null) => new(name, new Participant(span, null, null), Word: fixedWord);
}
