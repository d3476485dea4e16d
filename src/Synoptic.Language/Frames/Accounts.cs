using Synoptic.Language.Actors;
using Synoptic.Language.Data;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads what is told of the time to come by the account of somebody: "according to a model, the herring will return". What
/// somebody will do by his own account is a plan; what befalls people and things is a forecast.
/// </summary>
internal sealed class Accounts(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles, Prospects prospects)
{
    private const string Type = "forecast";

    /// <summary>The class of those whose accounts of the time to come are forecasts.</summary>
    private const string Foretellers = "analyst";

    /// <summary>The class of words for thinking that something will be.</summary>
    private const string Expecting = "expecting";

    /// <summary>The class of words for saying what one means to do, or what is to be done.</summary>
    private const string Committing = "committing";

    /// <summary>The class of verbs for what befalls its subject, by nobody's plan.</summary>
    private const string Happenings = "happening";

    /// <summary>The class of nouns for what may come.</summary>
    private const string Outcomes = "outcome";

    /// <summary>The class of words for what is arranged.</summary>
    private const string Arranged = "arranged";

    private static readonly WordSet Days = new("day time hour moment year age generation");

    private readonly ReferentReader _referents = new(layer, reality.Participants);

    /// <summary>A forecast for each such clause.</summary>
    public IEnumerable<Frame> Read()
    {
        foreach (Statement statement in layer.Document.Statements)
        {
            if (statement.Chain.IsEmpty || statement.Chain[0].Parties[0].Span.Length == 0 || prospects.TopOf(statement) is not { } top)
            {
                continue;
            }

            AttributionParty party = statement.Chain[0].Parties[0];
            Participant forecaster = prospects.Of(new Participant(party.Span, party.Mention, null));
            int? coming = ComingOf(statement, top);
            foreach (int clause in coming is { } word ? [word] : WithJoined(top))
            {
                if ((coming is not null || IsForeseen(statement, clause)) && prospects.Complete(FrameOf(clause, forecaster), clause, clause) is { } frame)
                {
                    yield return frame;
                }
            }
        }
    }

    /// <summary>The clause that a day is told to bring: "the day is not far off when <b>no horse will be seen</b>"; null without one.</summary>
    private int? ComingOf(Statement statement, int top)
    {
        int first = layer.WordAt(statement.ContentCover.Start);
        int end = layer.WordAt(statement.ContentCover.End);
        bool isOfDay = Days.Contains(layer.LemmaAt(first)) || (first + 1 < end && Days.Contains(layer.LemmaAt(first + 1)));
        for (int word = first; isOfDay && word < end; word++)
        {
            int clause = layer.Syntax.Form(word) is "when" ? layer.Syntax.Trees.HeadOf(word) : SyntaxReading.None;
            if (clause > word && clause < end && (Tenses.IsAhead(layer, clause) || Tenses.IsAhead(layer, top)))
            {
                return clause;
            }
        }

        return null;
    }

    private bool IsForeseen(Statement statement, int clause)
    {
        bool isAhead = Tenses.IsAhead(layer, clause);
        if (prospects.IsCondition(clause) || (!isAhead && !Tenses.IsPossible(layer, clause) && !Tenses.IsDue(layer, clause)))
        {
            return false;
        }

        if (IsCued(statement, Expecting))
        {
            return isAhead || IsOfThings(clause) || prospects.HasCondition(clause);
        }

        if (IsCued(statement, Committing) || (statement.Kind is StatementKind.Direct && IsHypothetical(clause)))
        {
            return false;
        }

        AttributionParty speaker = statement.Chain[0].Parties[0];
        bool isForetold = statement.Chain[0].Kind is StepKind.AccordingTo or StepKind.Estimated || IsForeteller(speaker) || (isAhead && prospects.HasCondition(clause));
        return !statement.Negative && !IsOwn(clause, layer.Syntax.HeadOf(speaker.Span))
            && ((isForetold && (IsOfThings(clause) || IsOfThem(clause))) || (isAhead && Befalls(clause)) || TakesTime(clause));
    }

    /// <summary>"The repairs could <b>take months</b>", "it may be <b>years</b> before the port reopens".</summary>
    private bool TakesTime(int clause)
    {
        int length = layer.LemmaAt(clause) is "take" or "last" ? layer.Syntax.Child(clause, "obj") is >= 0 and int span ? span : layer.Syntax.Child(clause, "obl")
            : layer.Syntax.Child(clause, "cop") >= 0 && layer.Syntax.Child(clause, "nsubj") is >= 0 and int it && layer.LemmaAt(it) is "it" ? clause : SyntaxReading.None;
        return length >= 0 && layer.TimeAt(length) is { } time && layer.Document.Parsed.Times[time].Type is TimexType.Duration;
    }

    /// <summary>Whether the word that reports the statement is one of a class.</summary>
    private bool IsCued(Statement statement, string words) =>
        statement.Cue is { } cue && lexicon.IsIn(words, layer.Syntax.Lemma(layer.Syntax.HeadOf(cue)));

    /// <summary>"would", in somebody's own words, is what might be, not what is to come, unless a condition says when.</summary>
    private bool IsHypothetical(int clause) =>
        layer.Syntax.Child(clause, "aux") is >= 0 and int auxiliary && layer.LemmaAt(auxiliary) is "would" && !prospects.HasCondition(clause);

    /// <summary>Whether somebody speaks of what he or his own will do.</summary>
    private bool IsOwn(int clause, int speaker)
    {
        int subject = layer.Syntax.Child(clause, "nsubj");
        return subject >= 0 && (layer.Syntax.Words[subject].Tags.Lemma is "I" or "we" or "you" || _referents.AreSame(subject, speaker)
            || (layer.Syntax.Upos(subject) is "PRON" && layer.LemmaAt(subject) is "he" or "she" or "they" && !lexicon.IsIn(Happenings, layer.LemmaAt(clause))));
    }

    /// <summary>Whether a clause is about things: what people and bodies will do may be what they plan.</summary>
    private bool IsOfThings(int clause)
    {
        int subject = layer.Syntax.Child(clause, "nsubj");
        return subject >= 0 && layer.Syntax.Upos(subject) is "NOUN" or "PROPN" or "NUM"
            && !(layer.MentionAt(subject) is { } mention && layer.Document.Parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization);
    }

    private bool IsOfThem(int clause) => layer.Syntax.Child(clause, "nsubj") is >= 0 and int subject && layer.LemmaAt(subject) is "it" or "they" or "this" or "these";

    /// <summary>Whether a clause tells what its subject will be, do or undergo by nobody's plan.</summary>
    private bool Befalls(int clause)
    {
        SyntaxReading syntax = layer.Syntax;
        string lemma = layer.LemmaAt(clause);
        if (syntax.Child(clause, "expl") >= 0 && lemma is "be")
        {
            return syntax.Child(clause, "nsubj") is >= 0 and int being && lexicon.IsIn(Outcomes, layer.LemmaAt(being));
        }

        bool isOfThings = IsOfThings(clause) || (IsOfThem(clause) && layer.LemmaAt(syntax.Child(clause, "nsubj")) is "it");
        bool isOpen = isOfThings && (syntax.Child(clause, "cop") >= 0 || (syntax.Upos(clause) is "VERB" && !syntax.IsPassive(clause)));
        return lexicon.IsIn(Happenings, lemma) || (isOpen && !lexicon.IsIn(Arranged, lemma));
    }

    private Frame FrameOf(int clause, Participant forecaster) => new(
        Type,
        layer.Syntax.Words[clause].Form.Span,
        [new FrameRole(Prospects.Forecaster, forecaster), .. roles.Read(Type, Prospects.What, clause)],
        new FactualityReading(Factuality.Asserted, null),
        null);

    /// <summary>The clause and those joined to it that have subjects of their own.</summary>
    private IEnumerable<int> WithJoined(int clause)
    {
        yield return clause;
        for (int child = layer.Syntax.Trees.FirstChildOf(clause); child >= 0; child = layer.Syntax.Trees.NextSiblingOf(child))
        {
            if (layer.Syntax.Relation(child) is "conj" or "parataxis" && layer.Syntax.Child(child, "nsubj") >= 0)
            {
                yield return child;
            }
        }
    }

    private bool IsForeteller(AttributionParty party)
    {
        int end = layer.WordAt(party.Span.End);
        for (int word = layer.WordAt(party.Span.Start); word < end; word++)
        {
            if (lexicon.IsIn(Foretellers, layer.LemmaAt(word)))
            {
                return true;
            }
        }

        return false;
    }
}
