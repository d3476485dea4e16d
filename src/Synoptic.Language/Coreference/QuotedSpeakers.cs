using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Tells who "he" is in "'…,' he said": news opens a paragraph with a quotation of whom the sentence before is about, so it is the subject of
/// the main clause before, past sentences that are quoted whole.
/// </summary>
internal sealed class QuotedSpeakers
{
    // in sentences: how far back the one that names the speaker may lie
    private const int Reach = 4;

    private readonly PhraseTree _tree;
    private readonly ImmutableArray<Markable> _markables;
    private readonly ILookup<int, int> _bySentence;

    public QuotedSpeakers(PhraseTree tree, ImmutableArray<Markable> markables)
    {
        _tree = tree;
        _markables = markables;
        _bySentence = Enumerable.Range(0, markables.Length).ToLookup(index => markables[index].Sentence);
    }

    /// <summary>The phrases of a sentence, in order.</summary>
    public IEnumerable<int> InSentence(int sentence) => _bySentence[sentence];

    /// <summary>Whether a phrase is the subject of a verb of reporting, outside quotations.</summary>
    public bool IsSpeaker(Markable phrase) => phrase is { Quotation: 0, Governor: >= 0 }
        && _tree.RelationOf(phrase.Head) is "nsubj" && AttributionLexicon.IsCue(_tree[phrase.Governor].Tags.Lemma);

    /// <summary>The phrase that a "he" or "she" beside its quotation refers to, or null where the sentences before do not show it.</summary>
    public int? AntecedentOf(int index)
    {
        Markable phrase = _markables[index];
        if (phrase is not { Kind: MentionKind.Pronoun, Gender: Gender.Male or Gender.Female } || !IsSpeaker(phrase) || !_bySentence[phrase.Sentence].Any(IsQuoted))
        {
            return null;
        }

        for (int sentence = phrase.Sentence - 1; sentence >= Math.Max(0, phrase.Sentence - Reach); sentence--)
        {
            if (!_bySentence[sentence].Any() || !_bySentence[sentence].All(IsQuoted))
            {
                int[] subjects = [.. _bySentence[sentence].Where(other => IsSubject(_markables[other], phrase.Gender))];
                return subjects is not [var subject] ? null
                    : _markables[subject].Name >= 0 ? subject
                    : NameBeside(subject) ?? (NamesAnybody(sentence, phrase.Gender) ? null : subject);
            }
        }

        return null;
    }

    /// <summary>The name in apposition to a description: "the first lady, <b>Melania Trump</b>,".</summary>
    private int? NameBeside(int subject)
    {
        int[] names = [.. _bySentence[_markables[subject].Sentence].Where(other =>
            _markables[other] is { Kind: MentionKind.Name, Referent: Referent.Person } && _markables[other].Governor == _markables[subject].Head && _tree.RelationOf(_markables[other].Head) is "appos" or "flat")];
        return names.Length == 1 ? names[0] : null;
    }

    private bool IsQuoted(int index) => _markables[index].Quotation > 0;

    /// <summary>Whether a sentence names somebody who may be meant beside a subject that is only described: it may be their description.</summary>
    private bool NamesAnybody(int sentence, Gender gender) => _bySentence[sentence].Any(other => _markables[other] is { Kind: MentionKind.Name } && IsSomebody(_markables[other], gender));

    private bool IsSubject(Markable phrase, Gender gender) => phrase is { Depth: 0 } && IsSomebody(phrase, gender) && _tree.RelationOf(phrase.Head) is "nsubj" or "nsubj:pass";

    private static bool IsSomebody(Markable phrase, Gender gender) =>
        phrase is { Quotation: 0, Referent: Referent.Person, Number: not Number.Plural } && (phrase.Gender == gender || phrase.Gender is Gender.Unknown);
}
