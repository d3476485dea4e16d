using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Completes frames of what is expected: what, until when, under which condition.</summary>
internal sealed class Prospects(PredicateLayer layer, RoleReader roles)
{
    /// <summary>The role of what is expected.</summary>
    public const string What = "what";

    private const string Horizon = "horizon";
    private const string Condition = "condition";

    private readonly ConditionFinder _conditions = new(layer.Syntax);
    private readonly HorizonFinder _horizons = new(layer);

    /// <summary>Adds what the pattern does not fill; null where nothing is said to be expected.</summary>
    public Frame? Complete(Frame frame, int trigger, int? what)
    {
        int? expected = what ?? OfStatement(frame.Trigger);
        if (expected is not { } word)
        {
            return null;
        }

        List<FrameRole> filled = [.. frame.Roles];
        if (what is null)
        {
            filled.AddRange(roles.Read(frame.Type, What, word));
        }

        Add(Horizon, _horizons.Find(trigger, word), filled);
        Add(Condition, _conditions.Below(word) ?? _conditions.Below(trigger), filled);
        return frame with { Roles = [.. filled.OrderBy(role => role.Filler.Span)] };
    }

    /// <summary>The argument that a match expects, or null.</summary>
    public static int? WhatOf(ImmutableArray<PatternFill> fills) =>
        fills.Where(fill => fill.Role == What).Select(fill => (int?)fill.Arguments[0].Word).FirstOrDefault();

    private static void Add(string role, TextSpan? span, List<FrameRole> filled)
    {
        if (span is { } words && !filled.Exists(other => other.Role == role))
        {
            filled.Add(new FrameRole(role, new Participant(words, null, null)));
        }
    }

    /// <summary>Whether a clause tells of what will or would be.</summary>
    public bool IsAhead(int word) => layer.Syntax.Child(word, "aux") is >= 0 and int auxiliary && layer.LemmaAt(auxiliary) is "will" or "would" or "shall";

    /// <summary>Whether a clause tells of what may be, or is due: "could flood", "is set to grow", "is about to erupt".</summary>
    public bool IsLikely(int word)
    {
        bool isBefore = layer.Syntax.Child(word, "aux") is >= 0 and int auxiliary && layer.LemmaAt(auxiliary) is "could" or "may" or "might" or "should" or "can";
        bool isPerfect = layer.Syntax.Xpos(word) is "VBN" && layer.Syntax.Child(word, "aux:pass") < 0;
        bool isDue = layer.LemmaAt(word) is "set" or "due" or "about" or "bound" or "poised" && layer.Syntax.Child(word, "xcomp") >= 0;
        return (isBefore && !isPerfect) || isDue;
    }

    /// <summary>Whether a condition hangs on a clause.</summary>
    public bool HasCondition(int word) => _conditions.Below(word) is not null;

    /// <summary>The head of what is said, or null where it holds no word.</summary>
    public int? TopOf(Statement statement)
    {
        int end = layer.WordAt(statement.ContentCover.End);
        for (int word = layer.WordAt(statement.ContentCover.Start); word < end; word++)
        {
            int head = layer.Syntax.Trees.HeadOf(word);
            bool isTop = (head < 0 || !statement.ContentCover.Contains(layer.Syntax.Words[head].Form.Span));
            if (isTop && layer.Syntax.Upos(word) != "PUNCT")
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The head of what is reported with the trigger as its cue: "Sunday will bring a victory, she <b>expects</b>."</summary>
    private int? OfStatement(TextSpan trigger)
    {
        Statement? statement = layer.Document.Statements.FirstOrDefault(statement => statement.Cue is { } cue && cue.Overlaps(trigger));
        return statement is not null && TopOf(statement) is { } top && IsAhead(top) ? top : null;
    }
}
