using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Tells which phrases of one clause cannot be one: "<b>the admiral</b> and <b>the minister</b> conferred", "<b>the shah</b>
/// received <b>him</b>", "<b>the captain</b> dined with <b>the governor</b>", "<b>he</b> will not fund <b>the regent</b>'s plan" (the
/// last three are principles B and C of N. Chomsky 1981, "Lectures on Government and Binding"); and that a speaker is nobody whom the
/// quotation tells of: "'<b>the admiral</b> is wrong,' <b>he</b> said".
/// </summary>
internal sealed class DistinctPhrases
{
    private static readonly WordSet Objects = new("him her them");

    // verbs whose object or complement tells what their subject is (R. Quirk and others 1985, 16.21-22), or what it is a part of
    private static readonly WordSet Equating = new("be become remain seem appear stay represent constitute form mean play call name style term dub elect appoint include comprise");

    // prepositions that lead what a subject is or is compared with
    private static readonly WordSet Comparing = new("as like than of unlike");

    private readonly PhraseTree _tree;
    private readonly ImmutableArray<Markable> _markables;
    private readonly Dictionary<int, int> _byHead = [];
    private readonly QuotedSpeakers _speakers;
    private readonly ILookup<int, int> _byQuotation;

    public DistinctPhrases(PhraseTree tree, ImmutableArray<Markable> markables, QuotedSpeakers speakers)
    {
        _tree = tree;
        _speakers = speakers;
        _markables = markables;
        for (int index = 0; index < markables.Length; index++)
        {
            _byHead.TryAdd(markables[index].Head, index);
        }

        _byQuotation = Enumerable.Range(0, markables.Length).Where(index => markables[index].Quotation > 0).ToLookup(index => markables[index].Quotation);
    }

    /// <summary>The phrases that are somebody or something else: those before this one, and names after a pronoun that is the subject above them or beside their quotation.</summary>
    public IEnumerable<int> Of(int index)
    {
        Markable phrase = _markables[index];
        int governor = _tree.HeadOf(phrase.Head);
        if (governor < 0)
        {
            return [];
        }

        return _tree.RelationOf(phrase.Head) switch
        {
            "conj" when IsDefinite(phrase) => _tree.ChildrenOf(governor).Where(child => child < phrase.Head && _tree.RelationOf(child) is "conj").Append(governor).SelectMany(At),
            "nsubj" or "nsubj:pass" when phrase.Kind is MentionKind.Pronoun && phrase.Referent is Referent.Person =>
                NamesBelow(governor, phrase).Concat(phrase.Quotation > 0 ? SpeakersBeside(phrase) : _speakers.IsSpeaker(phrase) ? ToldBeside(phrase) : []),
            "obj" or "iobj" when IsPlainPronoun(phrase) => _tree.ChildrenOf(governor).Where(child => _tree.RelationOf(child) is "nsubj").SelectMany(At),
            "obj" or "iobj" or "obl" or "obl:agent" when IsFull(phrase) && !IsEquated(phrase.Head, governor) => SubjectsOf(governor).Where(subject => subject < phrase.Head).SelectMany(At),
            _ => [],
        };
    }

    /// <summary>Whether a phrase says more than a pronoun and stands for somebody or some body.</summary>
    private static bool IsFull(Markable phrase) => phrase.Kind is not MentionKind.Pronoun && phrase.Referent is Referent.Person or Referent.Organization;

    private bool IsEquated(int word, int governor) => _tree[governor].Tags.Upos != "VERB" || Equating.Contains(_tree[governor].Tags.Lemma)
        || (_tree.ChildOf(word, "case") is >= 0 and int preposition && Comparing.Contains(_tree.FormOf(preposition)));

    /// <summary>The subjects of a verb, or of the one that it is joined to, with those that are joined to them.</summary>
    private IEnumerable<int> SubjectsOf(int verb)
    {
        int[] own = [.. _tree.ChildrenOf(verb).Where(child => _tree.RelationOf(child) is "nsubj" or "nsubj:pass")];
        bool isJoined = own.Length == 0 && _tree.RelationOf(verb) is "conj" && _tree.HeadOf(verb) >= 0;
        return isJoined ? SubjectsOf(_tree.HeadOf(verb)) : own.SelectMany(subject => _tree.ChildrenOf(subject).Where(child => _tree.RelationOf(child) is "conj").Prepend(subject));
    }

    /// <summary>The names of people in what hangs on a verb after its subject, but not in what is joined to it.</summary>
    private IEnumerable<int> NamesBelow(int verb, Markable subject) => _speakers.InSentence(subject.Sentence)
        .Where(index => _markables[index] is { Kind: MentionKind.Name, Referent: Referent.Person } name && name.Head > subject.Head && HangsOn(verb, subject.Head, name.Head));

    /// <summary>Whether a word hangs on a verb by something that comes after its subject.</summary>
    private bool HangsOn(int verb, int subject, int word)
    {
        while (word >= 0 && _tree.HeadOf(word) != verb)
        {
            word = _tree.HeadOf(word);
        }

        return word > subject && _tree.RelationOf(word) is not ("conj" or "parataxis");
    }

    /// <summary>Whom the quotations in a speaker's sentence tell of in the third person.</summary>
    private IEnumerable<int> ToldBeside(Markable speaker) => _speakers.InSentence(speaker.Sentence)
        .Select(index => _markables[index].Quotation)
        .Where(quotation => quotation > 0)
        .Distinct()
        .SelectMany(quotation => _byQuotation[quotation])
        .Where(index => _markables[index] is { Kind: MentionKind.Name, Referent: Referent.Person or Referent.Organization } or { Kind: MentionKind.Pronoun, Gender: Gender.Male or Gender.Female });

    /// <summary>Who is named as the speaker in the sentence of a "he" or "she" that is quoted.</summary>
    private IEnumerable<int> SpeakersBeside(Markable told) => told.Gender is not (Gender.Male or Gender.Female) ? [] : _speakers.InSentence(told.Sentence)
        .Where(index => _markables[index] is { Kind: MentionKind.Name } && _speakers.IsSpeaker(_markables[index]));

    private IEnumerable<int> At(int word) => _byHead.TryGetValue(word, out int found) ? [found] : [];

    /// <summary>"The admiral and <b>the</b> minister": without an article they may be one, "the founder and director".</summary>
    private bool IsDefinite(Markable phrase) => phrase.Kind is MentionKind.Name || _tree.ChildOf(phrase.Head, "det") >= 0;

    private bool IsPlainPronoun(Markable phrase) => phrase.Kind is MentionKind.Pronoun && Objects.Contains(_tree.FormOf(phrase.Head));
}
