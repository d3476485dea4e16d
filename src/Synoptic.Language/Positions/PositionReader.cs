using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>Makes positions of the words that show them, in text order. What is not said of an issue is said of the one before.</summary>
internal sealed class PositionReader(PredicateLayer layer, FactualityReader factuality)
{
    /// <summary>How far back, in UTF-16 code units, the issue may lie that a stance without one is about: the sentence before.</summary>
    private const int Reach = 300;

    private readonly ReferentReader _referents = new(layer, factuality.Participants);
    private readonly ParticipantReader _participants = new(layer);
    private readonly CircumstanceReader _circumstances = new(layer);
    private TextSpan? _lastIssue;

    /// <summary>The positions that a cue shows; none where nobody can have it or it is not told as a fact.</summary>
    public IEnumerable<Position> Read(StanceCue cue)
    {
        ImmutableArray<TextSpan> issues = [.. IssuesOf(cue)];
        _lastIssue = issues.IsEmpty || cue.Issues.Any(IsSomebody) ? _lastIssue : issues[^1];
        if (StanceOf(cue) is not { } stance)
        {
            yield break;
        }

        foreach (int actor in ActorsOf(cue).Where(actor => _referents.IsActor(actor) && !IsOnlyKind(cue, actor)))
        {
            (Participant holder, Participant? by) = HolderOf(cue, actor);
            foreach (TextSpan issue in issues.Where(issue => !holder.Span.Contains(issue)))
            {
                yield return new Position(holder, issue, stance, by, _circumstances.TimeOf(cue.Predicate), EvidenceOf(cue));
            }
        }
    }

    /// <summary>Of an adjective or participle beside a noun those whom the noun names: "Lima, <b>eager</b> for a truce", "the dean, <b>deploring</b> it".</summary>
    private ImmutableArray<int> ActorsOf(StanceCue cue)
    {
        int word = cue.Predicate.Word;
        int head = layer.Syntax.Trees.HeadOf(word);
        bool isBeside = cue.Actors.IsEmpty && head >= 0 && cue.Predicate.Kind is not PredicateKind.Noun;
        int actor = !isBeside ? SyntaxReading.None
            : layer.Syntax.Relation(word) is "amod" or "acl" && head < word && layer.Syntax.Upos(head) is "NOUN" or "PROPN" ? head
            : layer.Syntax.Relation(word) is "advcl" && layer.Syntax.Xpos(word) is "VBG" or "JJ" && layer.Syntax.Marker(word, "mark") is null ? layer.Syntax.Child(head, "nsubj")
            : SyntaxReading.None;
        return actor >= 0 ? [actor] : cue.Actors;
    }

    /// <summary>"A critic of the plan" names nobody; "critics of the plan" are those who oppose it.</summary>
    private bool IsOnlyKind(StanceCue cue, int actor) => actor == cue.Predicate.Word && layer.Syntax.Xpos(actor) == "NN";

    /// <summary>Null where the stance is only imagined, or where its negation shows no other.</summary>
    private Stance? StanceOf(StanceCue cue) => factuality.Read(cue.Standing).Factuality switch
    {
        Factuality.Possible when !(cue.IsWish && IsWished(cue.Predicate.Word)) => null,
        _ when IsOver(cue) => Negated(cue.Stance),
        Factuality.Denied when !cue.IsNegationCounted => IsDeniedInPart(cue.Predicate.Word) ? null : Negated(cue.Stance),
        _ => cue.Stance,
    };

    /// <summary>Whether a wish is told in the politer mood, "they <b>would</b> prefer a lift", and hangs on no condition.</summary>
    private bool IsWished(int verb)
    {
        bool isWished = false;
        foreach (int child in layer.Syntax.Trees.ChildrenOf(verb))
        {
            isWished |= layer.Syntax.Relation(child) is "aux" && layer.Syntax.Form(child) is "would" or "could" or "'d" or "’d";
        }

        return isWished && !layer.Syntax.Trees.ChildrenOf(verb).Any(child => layer.Syntax.Marker(child, "mark") is "if" or "unless" or "whether");
    }

    /// <summary>Whether the stance is told to be one of the past: "no longer supports", which is to oppose; "no longer insists" shows none.</summary>
    private bool IsOver(StanceCue cue)
    {
        foreach (int adverb in layer.AdverbsOf(cue.Predicate.Word))
        {
            if (layer.Syntax.Lemma(adverb) is "longer" or "long" && layer.Syntax.Form(adverb) is "longer")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only the manner or the time is denied, "does not <b>formally</b> endorse", "has not <b>yet</b> endorsed", which leaves open what they want.</summary>
    private bool IsDeniedInPart(int word)
    {
        foreach (int adverb in layer.AdverbsOf(word))
        {
            if (adverb > 0 && adverb < word && layer.Syntax.Lemma(adverb - 1) is "not" or "n't" or "never"
                && (layer.Syntax.Lemma(adverb) is "yet" || layer.Syntax.Lemma(adverb).EndsWith("ly", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static Stance? Negated(Stance stance) => stance switch
    {
        Stance.Supports => Stance.Opposes,
        Stance.Accepts => Stance.Rejects,
        _ => null,
    };

    private IEnumerable<TextSpan> IssuesOf(StanceCue cue) => cue.Issues.IsEmpty
        ? LastIssueBefore(cue) is { } last ? [last] : []
        : cue.Issues.Select(issue => IssueOf(cue, issue)).OfType<TextSpan>().Select(layer.Syntax.WithoutAside);

    /// <summary>The words of an issue; of "it" or "that" those of the issue before, which such words mean more often than anybody's name.</summary>
    private TextSpan? IssueOf(StanceCue cue, int issue)
    {
        issue = CleftOf(issue) ?? issue;
        TextSpan? phrase = _referents.IsThing(issue) && layer.Syntax.Xpos(issue) != "WDT" && LastIssueBefore(cue) is { } last ? last
            : IsSaidOf(cue, issue) ? _referents.ReadPhrase(issue, [.. layer.Syntax.Trees.ChildrenOf(issue).Where(IsOfClause)])
            : _referents.ReadPhrase(issue, cue.Predicate.Word);
        return phrase is not { } words ? null
            : cue.IsDeed ? new TextSpan(FormOf(issue).Start, words.End)
            : cue.Start is { } start ? TextSpan.Cover(FormOf(start), words)
            : words;
    }

    /// <summary>What a "what" stands for: "<b>what</b> the tenants want is <b>a lift</b>".</summary>
    private int? CleftOf(int issue)
    {
        int verb = layer.Syntax.Lemma(issue) == "what" ? layer.Syntax.Trees.HeadOf(issue) : SyntaxReading.None;
        int noun = verb >= 0 && layer.Syntax.Relation(verb) is "csubj" or "nsubj" or "acl" or "acl:relcl" ? layer.Syntax.Trees.HeadOf(verb) : SyntaxReading.None;
        return noun >= 0 && layer.Syntax.Child(noun, "cop") >= 0 ? noun : null;
    }

    /// <summary>Whoever is supported or opposed is no issue that others are said to have a stance on.</summary>
    private bool IsSomebody(int word) => layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention] is { Type: EntityType.Person } or { Type: EntityType.Organization, Kind: MentionKind.Name };

    /// <summary>Whether it is a noun that a clause says of somebody, not the clause: "the elders are for <b>the well</b>".</summary>
    private bool IsSaidOf(StanceCue cue, int issue) => layer.Syntax.Child(issue, "cop") >= 0
        && layer.Syntax.Relation(issue) is not ("ccomp" or "xcomp" or "acl" or "advcl" or "csubj")
        && (issue != cue.Predicate.Word || layer.Syntax.Marker(issue, "case") is not null);

    /// <summary>"<b>The elders are firmly</b> for the well": what belongs to the clause and not to its noun.</summary>
    private bool IsOfClause(int child) => layer.Syntax.Relation(child) is "nsubj" or "cop" or "aux" or "advmod" or "advcl";

    private TextSpan? LastIssueBefore(StanceCue cue) =>
        _lastIssue is { } last && FormOf(cue.Predicate.Word).Start - last.End is >= 0 and <= Reach ? last : null;

    /// <summary>Who has it, and by whose account; who says "we" speaks for himself.</summary>
    private (Participant Holder, Participant? By) HolderOf(StanceCue cue, int actor)
    {
        Participant? by = AccountOf(cue, actor);
        return by is not null && _referents.IsFirstPerson(actor) ? (by, null) : (_referents.Read(actor) ?? _participants.Read(actor), by);
    }

    /// <summary>Whose account it is where that is somebody other than the actor.</summary>
    private Participant? AccountOf(StanceCue cue, int actor)
    {
        Participant? by = factuality.Read(cue.Standing).By;
        return by is null || by.Span.Overlaps((_referents.Read(actor) ?? _participants.Read(actor)).Span) || (by.Mention is { } mention && _referents.IsMention(actor, mention)) ? null : by;
    }

    private TextSpan EvidenceOf(StanceCue cue)
    {
        int particle = layer.Syntax.Child(cue.Predicate.Word, "compound:prt");
        return particle < 0 ? FormOf(cue.Predicate.Word) : TextSpan.Cover(FormOf(cue.Predicate.Word), FormOf(particle));
    }

    private TextSpan FormOf(int word) => layer.Syntax.Words[word].Form.Span;
}
