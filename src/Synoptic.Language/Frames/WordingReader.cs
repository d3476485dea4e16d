using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads one quoted wording that takes the place of another: "<b>"end"</b> has become <b>"reduce"</b>", "changed <b>"shall"</b> to <b>"may"</b>".</summary>
internal sealed class WordingReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles)
{
    /// <summary>The class of verbs that stand between the old wording and the new one.</summary>
    private const string Verbs = "turning";

    /// <summary>How many words may stand between the two, their marks among them.</summary>
    private const int Reach = 7;

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly QuotedWords _quoted = new(layer.Syntax);

    /// <summary>A frame for each pair, by the verb between them.</summary>
    public IEnumerable<Frame> Read()
    {
        foreach (Sentence sentence in layer.Document.Parsed.Sentences)
        {
            for (int verb = sentence.Words.Start.Value; verb < sentence.Words.End.Value; verb++)
            {
                if (_syntax.Upos(verb) is "VERB" && lexicon.IsIn(Verbs, layer.LemmaAt(verb)) && Read(verb, sentence) is { } frame)
                {
                    yield return frame;
                }
            }
        }
    }

    private Frame? Read(int verb, Sentence sentence)
    {
        TextSpan? after = _quoted.Within(new TextSpan(SpanOf(verb).Start, sentence.Span.End));
        if (after is not { } next || layer.WordAt(next.Start) - verb > Reach)
        {
            return null;
        }

        int before = verb - 1;
        while (before > sentence.Words.Start.Value && _syntax.Upos(before) is "AUX" or "ADV")
        {
            before--;
        }

        return _quoted.IsMark(before) ? Before(before, sentence) is { } old ? FrameOf(verb, old, next) : null
            : _quoted.From(layer.WordAt(next.End) + 1, sentence.Span.End) is { } other ? Exchanged(verb, next, other) : null;
    }

    /// <summary>"Changed <b>one</b> to <b>the other</b>"; "substituted <b>the other</b> for <b>one</b>".</summary>
    private Frame? Exchanged(int verb, TextSpan first, TextSpan second)
    {
        int between = layer.WordAt(first.End) + 1;
        string? word = between < _syntax.Words.Length ? _syntax.Form(between).ToString() : null;
        bool isBackwards = word is "for" && layer.LemmaAt(verb) is "substitute" || word is "in";
        return word is not ("for" or "with" or "by" or "to" or "into" or "in") ? null
            : isBackwards ? FrameOf(verb, second, first) : FrameOf(verb, first, second);
    }

    private Frame FrameOf(int verb, TextSpan from, TextSpan to)
    {
        IEnumerable<FrameRole> actors = layer.At(verb)!.Arguments
            .Where(argument => argument.Function is ArgumentFunction.Subject && _syntax.Relation(argument.Word) is "nsubj" or "conj" && !from.Contains(SpanOf(argument.Word)))
            .Select(argument => new FrameRole("actor", roles.Participant(argument.Word))).Take(1);
        return new Frame(TurnReader.Type, SpanOf(verb), [.. actors, Spanning("from", from), Spanning("to", to)], reality.Read(verb), null);
    }

    /// <summary>The stretch that the mark closes.</summary>
    private TextSpan? Before(int mark, Sentence sentence)
    {
        int open = mark - 1;
        while (open >= sentence.Words.Start.Value && !_quoted.IsMark(open))
        {
            open--;
        }

        return open >= sentence.Words.Start.Value && open + 1 < mark ? TextSpan.Cover(SpanOf(open + 1), SpanOf(mark - 1)) : null;
    }

    private TextSpan SpanOf(int word) => _syntax.Words[word].Form.Span;

    private static FrameRole Spanning(string role, TextSpan span) => new(role, new Participant(span, null, null));
}
