using System.Collections.Immutable;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Finds what is told to be the first, or the greatest, in so long a time: frames of type <c>first</c> with the roles
/// <c>what</c> and <c>since</c> or <c>interval</c> ("the first visit since 1999", "met for the first time in six years",
/// "the biggest drop in a decade").
/// </summary>
internal sealed class FirstFinder
{
    private const string Type = "first";
    private const string What = "what";
    private const string Occasion = "time";

    private readonly SyntaxReading _syntax;
    private readonly FactualityReader _reality;
    private readonly RankReader _ranks;
    private readonly PhraseReader _phrases;
    private readonly PeriodFinder _periods;

    public FirstFinder(PredicateLayer layer, FactualityReader reality)
    {
        _syntax = layer.Syntax;
        _reality = reality;
        _ranks = new RankReader(_syntax);
        _phrases = new PhraseReader(_syntax);
        _periods = new PeriodFinder(layer, _phrases);
    }

    /// <summary>The frames in text order.</summary>
    public IEnumerable<Frame> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            int rank = _ranks.RankOf(word);
            if (rank >= 0 && Read(word, rank) is { } frame)
            {
                yield return frame;
            }
        }
    }

    /// <summary>"For the first time" needs no period: it is the first of all times.</summary>
    private Frame? Read(int noun, int rank)
    {
        bool isOccasion = _syntax.Lemma(noun) is Occasion && _ranks.IsFirst(rank);
        FrameRole? period = _periods.PeriodOf(noun);
        bool isFirstOfAll = isOccasion && _syntax.Marker(noun, "case") == "for";
        int told = isOccasion ? ToldOf(noun) : noun;
        if (told < 0 || (period is null && !isFirstOfAll))
        {
            return null;
        }

        TextSpan words = isOccasion ? _phrases.Clause(told) : _phrases.Phrase(noun);
        Participant what = new(words, null, null);
        ImmutableArray<FrameRole> roles = period is null ? [new FrameRole(What, what)] : [new FrameRole(What, what), period];
        return new Frame(Type, _syntax.Words[rank].Form.Span, [.. roles.OrderBy(role => role.Filler.Span)], _reality.Read(told), null);
    }

    /// <summary>What happened for the first time: the clause that the phrase stands in, or the one that tells of it.</summary>
    private int ToldOf(int occasion)
    {
        int head = _syntax.Trees.HeadOf(occasion);
        if (head >= 0 && _syntax.Upos(head) is "VERB" && _syntax.Relation(occasion) is "obl")
        {
            return head;
        }

        for (int word = occasion + 1; word <= _syntax.Trees.LastOf(occasion); word++)
        {
            if (_syntax.Relation(word) is "acl" or "ccomp" or "advcl" && _syntax.Upos(word) is "VERB")
            {
                return word;
            }
        }

        return SyntaxReading.None;
    }
}
