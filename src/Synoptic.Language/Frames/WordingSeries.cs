using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads wordings that one verb gives to several times: "wrote <b>"a duty"</b> in January and <b>"a levy"</b> in March",
/// "has gone from <b>"concern"</b> in May to <b>"alarm"</b>". The trees hang such stretches anywhere, so marks and times are read.
/// </summary>
internal sealed class WordingSeries(PredicateLayer layer, FactualityReader reality, RoleReader roles)
{
    /// <summary>How many words may stand between two wordings, their marks among them.</summary>
    private const int Reach = 10;

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly QuotedWords _quoted = new(layer.Syntax);
    private readonly PhraseReader _phrases = new(layer.Syntax);

    /// <summary>A frame for each sentence with such a series, from its first wording to its second.</summary>
    public IEnumerable<Frame> Read() => layer.Document.Parsed.Sentences.Select(Read).OfType<Frame>();

    private Frame? Read(Sentence sentence)
    {
        if (_quoted.From(sentence.Words.Start.Value, sentence.Span.End) is not { } old || _quoted.From(layer.WordAt(old.End) + 1, sentence.Span.End) is not { } young)
        {
            return null;
        }

        if (Contrasted(old, young) is { } contrast)
        {
            return contrast;
        }

        int verb = VerbBefore(layer.WordAt(old.Start) - 1, sentence);
        (int first, int last) = (layer.WordAt(old.End) + 1, layer.WordAt(young.Start) - 1);
        bool isSeries = verb >= 0 && last - first <= Reach && !Enumerable.Range(first, Math.Max(0, last - first)).Any(IsOfOther) && (IsRange(old, young) || AreTimed(verb, first, last, young, sentence));
        return isSeries && SubjectOf(verb) is >= 0 and int subject ? FrameOf(verb, subject, old, young) : null;
    }

    /// <summary>What something is no longer but something else: "the talks are no longer <b>"warm"</b> but <b>"open"</b>".</summary>
    private Frame? Contrasted(TextSpan old, TextSpan young)
    {
        (int first, int next) = (layer.WordAt(old.Start), layer.WordAt(young.Start));
        int holder = Enumerable.Range(first, layer.WordAt(old.End) - first).FirstOrDefault(word => _syntax.Child(word, "cop") >= 0 && _syntax.Child(word, "nsubj") >= 0, SyntaxReading.None);
        bool isContrast = holder >= 0 && first > 1 && _syntax.Form(first - 2) is "longer" && next - layer.WordAt(old.End) is 3 && _syntax.Form(next - 2) is "but";
        return !isContrast ? null
            : new Frame(TurnReader.Type, _syntax.Words[holder].Form.Span, [Spanning("issue", _phrases.Phrase(_syntax.Child(holder, "nsubj"))), Spanning("from", old), Spanning("to", young)], new FactualityReading(Factuality.Asserted, null), null);
    }

    /// <summary>The verb of the first wording; none where another clause stands between.</summary>
    private int VerbBefore(int word, Sentence sentence)
    {
        while (word >= sentence.Words.Start.Value && _syntax.Upos(word) is not "VERB")
        {
            word--;
        }

        return word >= sentence.Words.Start.Value ? word : SyntaxReading.None;
    }

    private bool IsOfOther(int word) => _syntax.Upos(word) is "VERB" or "AUX" or "SCONJ" or "PRON" || _syntax.Form(word) is "but" or "or" or ";" or ":";

    private bool IsRange(TextSpan old, TextSpan young) => CaseBefore(old) is "from" && CaseBefore(young) is "to";

    private ReadOnlySpan<char> CaseBefore(TextSpan wording) => layer.WordAt(wording.Start) is >= 2 and int word ? _syntax.Form(word - 2) : "";

    /// <summary>Whether each has a time of its own, both before their wordings or both behind them.</summary>
    private bool AreTimed(int verb, int first, int last, TextSpan young, Sentence sentence)
    {
        int opening = Enumerable.Range(sentence.Words.Start.Value, verb - sentence.Words.Start.Value).Count(IsTime);
        int between = Enumerable.Range(first, Math.Max(0, last - first)).Count(IsTime);
        int after = layer.WordAt(young.End) + 1;
        int closing = Enumerable.Range(after, Math.Max(0, Math.Min(Reach, sentence.Words.End.Value - after))).TakeWhile(word => _syntax.Upos(word) is not "VERB" && _syntax.Form(word) is not (";" or ":")).Count(IsTime);
        return between > 0 && (opening > 0 || closing > 0);
    }

    private bool IsTime(int word) => layer.TimeAt(word) is not null;

    private int SubjectOf(int verb) => layer.At(verb)?.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject && layer.TimeAt(argument.Word) is null)
        .Select(argument => argument.Word).FirstOrDefault(SyntaxReading.None) ?? SyntaxReading.None;

    private Frame FrameOf(int verb, int subject, TextSpan old, TextSpan young)
    {
        FrameRole[] filled = [new("actor", roles.Participant(subject)), .. IssuesOf(verb, old).Take(1), Spanning("from", old), Spanning("to", young)];
        return new Frame(TurnReader.Type, _syntax.Words[verb].Form.Span, [.. filled.OrderBy(role => role.Filler.Span)], reality.Read(verb), null);
    }

    /// <summary>What the wordings are for: "called <b>the men</b>", "<b>on land reform</b> it has advanced".</summary>
    private IEnumerable<FrameRole> IssuesOf(int verb, TextSpan old) => layer.At(verb)!.Arguments
        .Where(argument => argument.Function is ArgumentFunction.Object || argument.Marker is "on" or "over" or "about")
        .Where(argument => !IsTime(argument.Word) && _syntax.Upos(argument.Word) is "NOUN" or "PROPN" && _syntax.Words[argument.Word].Form.Span.End < old.Start)
        .Select(argument => Spanning("issue", new TextSpan(_phrases.Phrase(argument.Word).Start, _syntax.Words[argument.Word].Form.Span.End)));

    private static FrameRole Spanning(string role, TextSpan span) => new(role, new Participant(span, null, null));
}
