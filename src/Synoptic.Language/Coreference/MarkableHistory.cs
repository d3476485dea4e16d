using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>The phrases of a document with what was seen before each.</summary>
internal sealed class MarkableHistory
{
    // Nearly all antecedents of the development part of GUM lie within so many phrases; it keeps long texts linear.
    private const int Window = 60;
    private const int MostFar = 4;
    private const int NearSentences = 2; // as far as descriptions without a word in common are compared
    private const int HighestRank = 8;

    private readonly int[] _headsBefore;
    private readonly int[] _coresBefore;
    private readonly int[] _sameHead; // the last phrase before with the same head

    public MarkableHistory(ImmutableArray<Markable> markables)
    {
        Markables = markables;
        _headsBefore = new int[markables.Length];
        _coresBefore = new int[markables.Length];
        _sameHead = new int[markables.Length];
        var heads = new Dictionary<uint, (int Count, int Last)>();
        var cores = new Dictionary<uint, int>();
        for (int index = 0; index < markables.Length; index++)
        {
            ref (int Count, int Last) head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, markables[index].Lemma, out bool isKnown);
            ref int core = ref CollectionsMarshal.GetValueRefOrAddDefault(cores, markables[index].Core, out _);
            _headsBefore[index] = head.Count;
            _coresBefore[index] = core;
            _sameHead[index] = isKnown ? head.Last : -1;
            head = (head.Count + 1, index);
            core++;
        }
    }

    /// <summary>The phrases, ordered by head.</summary>
    public ImmutableArray<Markable> Markables { get; }

    /// <summary>How many phrases before have the same head.</summary>
    public int HeadsBefore(int index) => _headsBefore[index];

    /// <summary>How many phrases before have the same words up to the head.</summary>
    public int CoresBefore(int index) => _coresBefore[index];

    /// <summary>The phrases before that may be the antecedent, nearest first.</summary>
    public IEnumerable<Candidate> CandidatesOf(int index)
    {
        int first = Math.Max(0, index - Window);
        bool isPronoun = Markables[index].Kind is MentionKind.Pronoun;
        int rank = 0;
        for (int candidate = index - 1; candidate >= first; candidate--)
        {
            if (IsPossible(index, candidate))
            {
                yield return new Candidate(candidate, rank);
            }

            rank += isPronoun && rank < HighestRank && Agree(Markables[index], Markables[candidate]) ? 1 : 0;
        }

        if (isPronoun)
        {
            yield break;
        }

        int far = _sameHead[index];
        for (int seen = 0; far >= 0 && seen < MostFar; far = _sameHead[far])
        {
            seen += far < first ? 1 : 0;
            if (far < first && IsPossible(index, far))
            {
                yield return new Candidate(far, 0);
            }
        }
    }

    /// <summary>Names are joined to names by their words alone; descriptions reach far only to what shares a word.</summary>
    private bool IsPossible(int index, int candidate)
    {
        Markable phrase = Markables[index];
        Markable before = Markables[candidate];
        return (phrase.Name < 0 || before.Name < 0)
            && (phrase.Kind is MentionKind.Pronoun
                || phrase.Sentence - before.Sentence <= NearSentences
                || phrase.Lemma == before.Lemma
                || phrase.Modifiers.AsSpan().Contains(before.Lemma)
                || before.Modifiers.AsSpan().Contains(phrase.Lemma));
    }

    private static bool Agree(Markable phrase, Markable other) =>
        (phrase.Number == other.Number || phrase.Number is Number.Unknown || other.Number is Number.Unknown)
        && (phrase.Gender == other.Gender || phrase.Gender is Gender.Unknown || other.Gender is Gender.Unknown);
}
