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
    private const int Reach = 10;

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PhraseReader _phrases = new(layer.Syntax);
    private readonly QuotedWords _quoted = new(layer.Syntax);

    /// <summary>A frame for each pair, by the verb between them.</summary>
    public IEnumerable<Frame> Read()
    {
        foreach (Sentence sentence in layer.Document.Parsed.Sentences)
        {
            for (int verb = sentence.Words.Start.Value; verb < sentence.Words.End.Value; verb++)
            {
                Frame? frame = _syntax.Upos(verb) is "VERB" && lexicon.IsIn(Verbs, layer.LemmaAt(verb)) ? Read(verb, sentence)
                    : _syntax.Form(verb) is "From" && verb + 1 < sentence.Words.End.Value && _quoted.IsMark(verb + 1) ? Ranged(verb, sentence) : null;
                if (frame is not null)
                {
                    yield return frame;
                }
            }
        }
    }

    /// <summary>"From <b>"never"</b> in May to <b>"perhaps"</b> in June: so the minister".</summary>
    private Frame? Ranged(int from, Sentence sentence)
    {
        if (_quoted.From(from + 1, sentence.Span.End) is not { } old || _quoted.From(layer.WordAt(old.End) + 1, sentence.Span.End) is not { } young)
        {
            return null;
        }

        int to = layer.WordAt(young.Start) - 2;
        int first = layer.WordAt(young.End) + 1;
        IEnumerable<FrameRole> actors = Enumerable.Range(first, Math.Max(0, sentence.Words.End.Value - first)).Where(word => _syntax.Relation(word) is "nsubj")
            .Select(word => new FrameRole("actor", roles.Participant(word))).Take(1);
        return _syntax.Form(to) is "to" && to - layer.WordAt(old.End) < Reach
            ? new Frame(TurnReader.Type, SpanOf(from), [.. actors, Spanning("from", old), Spanning("to", young)], new FactualityReading(Factuality.Asserted, null), null) : null;
    }

    private Frame? Read(int verb, Sentence sentence)
    {
        TextSpan? after = _quoted.Within(new TextSpan(SpanOf(verb).Start, sentence.Span.End));
        if (after is not { } next || layer.WordAt(next.Start) - verb > Reach || HasClauseBetween(verb, layer.WordAt(next.Start)))
        {
            return null;
        }

        int before = verb - 1;
        while (before > sentence.Words.Start.Value && before > verb - Reach && !_quoted.IsMark(before) && _syntax.Upos(before) is "AUX" or "ADV" or "NOUN" or "PROPN" or "ADJ" or "ADP" or "DET" or "NUM")
        {
            before--;
        }

        return _quoted.IsMark(before) ? Before(before, sentence) is { } old ? FrameOf(verb, old, next) : null
            : _quoted.From(layer.WordAt(next.End) + 1, sentence.Span.End) is { } other ? Exchanged(verb, next, other) : null;
    }

    private bool HasClauseBetween(int verb, int word) => Enumerable.Range(verb + 1, Math.Max(0, word - verb - 1)).Any(between => _syntax.Upos(between) is "VERB" or "SCONJ" or "CCONJ");

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
            .Select(argument => argument.Word).Concat(Holders(verb, from)).Select(word => new FrameRole("actor", roles.Participant(word))).Take(1);
        return new Frame(TurnReader.Type, SpanOf(verb), [.. actors, Spanning("from", from), Spanning("to", to), .. Places(verb, Math.Max(from.End, to.End))], StandingOf(verb), null);
    }

    /// <summary>Where the wording stands, told after it: "by "should" in <b>its rule on meals</b>".</summary>
    private IEnumerable<FrameRole> Places(int verb, int end) => layer.At(verb)!.Arguments
        .Where(argument => argument.Marker is "in" or "on" or "about" && layer.TimeAt(argument.Word) is null)
        .Select(argument => (argument.Word, First: _syntax.Child(argument.Word, "case") + 1))
        .Where(place => place.First > 0 && place.First <= place.Word && SpanOf(place.First).Start > end)
        .Select(place => Spanning("issue", TextSpan.Cover(SpanOf(place.First), new TextSpan(SpanOf(place.First).Start, _phrases.Phrase(place.Word).End))))
        .Take(1);

    /// <summary>How far the change is a fact; a "not" within a wording denies nothing.</summary>
    private FactualityReading StandingOf(int verb) => reality.Read(verb) is { Factuality: not Factuality.Denied } standing ? standing : new FactualityReading(Factuality.Asserted, null);

    /// <summary>Whose wording it is: "<b>Rome</b>'s "never"", "in the <b>minister</b>'s mouth", "on the hoardings of the <b>party</b>".</summary>
    private IEnumerable<int> Holders(int verb, TextSpan from)
    {
        int possessive = layer.WordAt(from.Start) - 2;
        if (possessive > 0 && _syntax.Form(possessive) is "'s" or "’s" or "'" or "’")
        {
            yield return possessive - 1;
        }

        foreach (Argument argument in layer.At(verb)!.Arguments.Where(argument => argument.Function is ArgumentFunction.Oblique && argument.Marker is "in" or "on" or "from" && layer.TimeAt(argument.Word) is null))
        {
            int owner = _syntax.Child(argument.Word, "nmod:poss");
            int whole = _syntax.Child(argument.Word, "nmod");
            yield return owner >= 0 ? owner : whole >= 0 && _syntax.Marker(whole, "case") is "of" ? whole : argument.Word;
        }
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
