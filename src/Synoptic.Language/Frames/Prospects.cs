using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Completes frames of what is expected: what, by whom, until when, under which condition.</summary>
internal sealed class Prospects(PredicateLayer layer, RoleReader roles)
{
    /// <summary>The role of what is expected.</summary>
    public const string What = "what";

    /// <summary>The role of who expects it.</summary>
    public const string Forecaster = "forecaster";

    private const string Horizon = "horizon";
    private const string Condition = "condition";

    private readonly ConditionFinder _conditions = new(layer.Syntax);
    private readonly HorizonFinder _horizons = new(layer);
    private readonly SpeakerFinder _speakers = new(layer);

    /// <summary>Adds what the pattern does not fill; null where nothing is said to be expected.</summary>
    public Frame? Complete(Frame frame, int trigger, int? what)
    {
        int? expected = what ?? OfStatement(frame.Trigger);
        if (expected is not { } word || layer.Syntax.Xpos(word) is "PRP")
        {
            return null;
        }

        List<FrameRole> filled = [.. frame.Roles];
        if (what is null)
        {
            filled.AddRange(roles.Read(frame.Type, What, word));
        }

        Add(Horizon, _horizons.Find(trigger, word) ?? filled.Where(role => role.Role == What).Select(role => _horizons.LastIn(role.Filler.Span)).FirstOrDefault(), filled);
        TextSpan? condition = ConditionOf(word) ?? (IsNominal(word) ? ConditionOf(trigger) : null);
        Add(Condition, condition, filled);
        AddSpeaker(frame.Trigger, filled);
        List<FrameRole> cut = [.. filled.Select(role => role.Role == What ? Cut(role, word, condition) : role)];
        return frame with { Roles = [.. cut.OrderBy(role => role.Filler.Span)] };
    }

    /// <summary>The argument that a match expects, or null.</summary>
    public static int? WhatOf(ImmutableArray<PatternFill> fills) =>
        fills.Where(fill => fill.Role == What).Select(fill => (int?)fill.Arguments[0].Word).FirstOrDefault();

    /// <summary>Whether a condition hangs on a clause.</summary>
    public bool HasCondition(int word) => _conditions.Of(word) is not null;

    /// <summary>Whether a clause is itself a condition.</summary>
    public bool IsCondition(int word) => _conditions.IsCondition(word);

    /// <summary>The head of what is said, of a clause where there is one; null where it holds no word.</summary>
    public int? TopOf(Statement statement)
    {
        int? first = null;
        int end = layer.WordAt(statement.ContentCover.End);
        for (int word = layer.WordAt(statement.ContentCover.Start); word < end; word++)
        {
            int head = layer.Syntax.Trees.HeadOf(word);
            bool isTop = (head < 0 || !statement.ContentCover.Contains(layer.Syntax.Words[head].Form.Span)) && layer.Syntax.Upos(word) != "PUNCT";
            if (isTop && layer.Syntax.Child(word, "nsubj") >= 0)
            {
                return word;
            }

            first ??= isTop ? word : null;
        }

        return first;
    }

    private static void Add(string role, TextSpan? span, List<FrameRole> filled)
    {
        if (span is { } words && !filled.Exists(other => other.Role == role))
        {
            filled.Add(new FrameRole(role, new Participant(words, null, null)));
        }
    }

    /// <summary>The condition, as far as it is part of what is reported: "if they stay away, <b>predicts he</b>, it will fail".</summary>
    private TextSpan? ConditionOf(int word)
    {
        TextSpan? condition = _conditions.Of(word);
        if (condition is { } words && ReportOf(words.Start) is { } report)
        {
            TextSpan within = report.Content.First(span => span.Start <= words.Start && words.Start < span.End);
            return new TextSpan(words.Start, Math.Min(words.End, within.End));
        }

        return condition;
    }

    private Statement? ReportOf(int offset) => layer.Document.Statements
        .Where(statement => statement.Content.Any(span => span.Start <= offset && offset < span.End)).MinBy(statement => statement.ContentCover.Length);

    /// <summary>Who says that something is expected expects it, where nobody else does: "frost is likely, <b>the bureau</b> says".</summary>
    private void AddSpeaker(TextSpan trigger, List<FrameRole> filled)
    {
        if (!filled.Exists(role => role.Role == Forecaster) && (SpeakerBy(trigger) ?? _speakers.Find(trigger, out _)) is { } speaker)
        {
            filled.Add(new FrameRole(Forecaster, Of(speaker)));
        }
    }

    private Participant? SpeakerBy(TextSpan trigger) => layer.Document.Statements
        .FirstOrDefault(statement => statement.Cue is { } cue && cue.Overlaps(trigger) && !statement.Chain.IsEmpty) is { } statement ? _speakers.FirstOf(statement) : null;

    /// <summary>The participant, by name where the words describe somebody who is named beside, or mean him.</summary>
    public Participant Of(Participant speaker)
    {
        int head = layer.Syntax.HeadOf(speaker.Span);
        bool isNoun = layer.Syntax.Upos(head) is "NOUN" or "PROPN" or "PRON";
        return isNoun && roles.Participant(head) is var named && !(named.Mention is null && speaker.Span.Contains(named.Span)) ? named : speaker;
    }

    /// <summary>What is expected without its condition and without the words that report it, which trees often hang below it.</summary>
    private FrameRole Cut(FrameRole what, int word, TextSpan? condition)
    {
        TextSpan head = layer.Syntax.Words[word].Form.Span;
        TextSpan span = what.Filler.Span;
        if (!span.Contains(head))
        {
            return what;
        }

        if (ReportOf(head.Start) is { } report)
        {
            span = new TextSpan(Math.Max(span.Start, report.ContentCover.Start), Math.Min(span.End, report.ContentCover.End));
        }

        span = condition is not { } words || !span.Overlaps(words) || words.Contains(head) ? span
            : words.Start > head.Start ? new TextSpan(span.Start, words.Start) : new TextSpan(words.End, span.End);
        return what with { Filler = what.Filler with { Span = Trimmed(span) } };
    }

    /// <summary>The span without the marks and blanks around it.</summary>
    private TextSpan Trimmed(TextSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        while (start < end && IsMark(start))
        {
            start++;
        }

        while (end > start && IsMark(end - 1))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private bool IsMark(int offset) => layer.Syntax.Text[offset] is ',' or ';' or ':' || char.IsWhiteSpace(layer.Syntax.Text[offset]);

    private bool IsNominal(int word) => layer.Syntax.Upos(word) is "NOUN" or "PROPN" or "PRON" or "NUM" or "DET" && layer.Syntax.Child(word, "cop") < 0;

    /// <summary>The head of what is reported with the trigger as its cue: "Sunday will bring a victory, she <b>expects</b>."</summary>
    private int? OfStatement(TextSpan trigger)
    {
        Statement? statement = layer.Document.Statements.FirstOrDefault(statement => statement.Cue is { } cue && cue.Overlaps(trigger));
        return statement is not null && TopOf(statement) is { } top && (Tenses.IsAhead(layer, top) || IsBoundedNoun(top, statement)) ? top : null;
    }

    /// <summary>Whether a noun alone is said to come within a time: "<b>no relief</b> before spring, he warns".</summary>
    private bool IsBoundedNoun(int word, Statement statement) => layer.Syntax.Upos(word) is "NOUN" && layer.Syntax.Child(word, "cop") < 0
        && layer.Syntax.Child(word, "nsubj") < 0 && _horizons.LastIn(statement.ContentCover) is not null;
}
