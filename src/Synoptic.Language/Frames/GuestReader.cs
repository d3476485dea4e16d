using Synoptic.Language.Coreference;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads who else is told to have been at a ceremony: in the sentence after it ("<b>Three ministers</b> attended", "Among the
/// mourners was <b>the mayor</b>", "The king was represented by <b>his son</b>"), or in a clause at its end that the tree hangs on
/// its date ("on Friday, <b>the mayor and the consul</b> looking on").
/// </summary>
internal sealed class GuestReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles, MomentFinder moments)
{
    private const string Role = "participant";

    /// <summary>The class of verbs for being there, that of what is seen there, and that of all who are there.</summary>
    private const string Being = "attendance";

    private const string Seen = "witnessed";

    /// <summary>The class of verbs that tell of being there only beside what is seen: "<b>stood</b> at the grave".</summary>
    private const string Escorting = "escort";

    private const string Company = "company";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly ParsedDocument _parsed = layer.Document.Parsed;

    /// <summary>The frames, ceremonies with the guests that are told after them.</summary>
    public IEnumerable<Frame> Complete(IReadOnlyList<Frame> frames)
    {
        var last = new Dictionary<int, Frame>();
        foreach (Frame frame in frames.Where(frame => frame.Type == AttendantReader.Type))
        {
            last[layer.SentenceAt(frame.Trigger.Start)] = frame;
        }

        foreach (Frame frame in frames)
        {
            int sentence = layer.SentenceAt(frame.Trigger.Start);
            bool isLast = frame.Type == AttendantReader.Type && ReferenceEquals(last[sentence], frame) && frame.Reality.Factuality is not Factuality.Denied;
            yield return isLast ? With(frame, OnDate(frame, sentence).Concat(last.ContainsKey(sentence + 1) ? [] : After(frame, sentence + 1))) : frame;
        }
    }

    private Frame With(Frame frame, IEnumerable<int> guests)
    {
        FrameRole[] added = [.. guests.Where(IsSomebody).Distinct().SelectMany(word => roles.Read(AttendantReader.Type, Role, word))
            .Where(role => !frame.Roles.Any(known => known.Filler.Span.Overlaps(role.Filler.Span) || (known.Role == Role && known.Filler.Mention is not null && known.Filler.Mention == role.Filler.Mention)))];
        return added.Length == 0 ? frame : frame with { Roles = [.. frame.Roles.Concat(added).OrderBy(role => role.Filler.Span)] };
    }

    /// <summary>"On Friday, <b>the mayor</b> looking on": no other name of the day.</summary>
    private IEnumerable<int> OnDate(Frame frame, int sentence)
    {
        for (int word = layer.WordAt(frame.Trigger.End); word < EndOf(sentence); word++)
        {
            bool isAbsolute = _syntax.Xpos(word) is "VBG" && _syntax.Relation(word) is "acl" && lexicon.IsIn(Being, layer.LemmaAt(word));
            int first = isAbsolute ? FirstOf(_syntax.Trees.HeadOf(word)) : SyntaxReading.None;
            if (first >= 0 && _syntax.Relation(first) is "appos" && layer.TimeAt(_syntax.Trees.HeadOf(first)) is not null)
            {
                foreach (int guest in Joined(first))
                {
                    yield return guest;
                }
            }
        }
    }

    private IEnumerable<int> After(Frame frame, int sentence)
    {
        if (sentence >= _parsed.Sentences.Length)
        {
            return [];
        }

        int start = layer.WordAt(_parsed.Sentences[sentence].Span.Start);
        return Enumerable.Range(start, EndOf(sentence) - start).SelectMany(word => GuestsAt(frame, word));
    }

    private IEnumerable<int> GuestsAt(Frame frame, int word)
    {
        if (_syntax.Marker(word, "case") is "among" && IsCompany(word))
        {
            int told = _syntax.Trees.HeadOf(word);
            return told > word && _syntax.Child(told, "cop") >= 0 ? Joined(told) : [];
        }

        return layer.At(word) is { } predicate && IsBeingThere(predicate) && reality.Read(word).Factuality == frame.Reality.Factuality && IsThen(frame, predicate)
            ? predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word)
            : [];
    }

    /// <summary>"Among <b>the mourners</b>", "among <b>those</b> present".</summary>
    private bool IsCompany(int word) => lexicon.IsIn(Company, layer.LemmaAt(word)) || _syntax.Form(word) is "those" || (_syntax.Child(word, "det") is >= 0 and int article && _syntax.Form(article) is "those");

    /// <summary>Whether a verb tells of being there, and of no other place or thing: "watched <b>from Lyon</b>", "attended <b>a game</b>".</summary>
    private bool IsBeingThere(Predicate predicate)
    {
        bool isDeputy = predicate.Kind is PredicateKind.Verb && predicate.Lemma is "represent";
        bool isPresent = _syntax.Lemma(predicate.Word) is "present" && _syntax.Child(predicate.Word, "cop") >= 0;
        bool isThere = isPresent || (predicate.Kind is PredicateKind.Verb && !_syntax.IsPassive(predicate.Word) && lexicon.IsIn(Being, predicate.Lemma));
        bool isBeside = predicate.Kind is PredicateKind.Verb && !_syntax.IsPassive(predicate.Word) && lexicon.IsIn(Escorting, predicate.Lemma)
            && predicate.Arguments.Any(argument => argument.Function is ArgumentFunction.Object or ArgumentFunction.Oblique && lexicon.IsIn(Seen, layer.LemmaAt(argument.Word)));
        return isDeputy || ((isThere || isBeside) && predicate.Arguments.All(IsOfIt));
    }

    private bool IsOfIt(Argument argument) => argument.Function switch
    {
        ArgumentFunction.Object => lexicon.IsIn(Seen, layer.LemmaAt(argument.Word)),
        ArgumentFunction.Oblique => argument.Marker is "by" or "with" or "for" || layer.TimeAt(argument.Word) is not null || lexicon.IsIn(Seen, layer.LemmaAt(argument.Word)),
        _ => true,
    };

    /// <summary>Whether nothing says that it was on another day.</summary>
    private bool IsThen(Frame frame, Predicate predicate) => moments.MomentOf(predicate) is not { } time
        || (frame.Time is { } day && _parsed.Times[day].Value is { } value && _parsed.Times[time].Value is { } other && other.StartsWith(value, StringComparison.Ordinal));

    private int FirstOf(int word) => _syntax.Relation(word) is "conj" ? _syntax.Trees.HeadOf(word) : word;

    /// <summary>A word with those that are joined to it or to the name beside it.</summary>
    private IEnumerable<int> Joined(int word) => _syntax.Trees.ChildrenOf(word)
        .SelectMany(child => _syntax.Relation(child) switch
        {
            "conj" => [child],
            "appos" => _syntax.Trees.ChildrenOf(child).Where(other => _syntax.Relation(other) is "conj"),
            _ => Enumerable.Empty<int>(),
        }).Prepend(word);

    private int EndOf(int sentence) => layer.WordAt(_parsed.Sentences[sentence].Span.End);

    private bool IsSomebody(int word) => layer.OwnMentionAt(word) is { } mention
        ? _parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization
        : NounTypes.TypeOf(layer.LemmaAt(word)) is Referent.Person;
}
