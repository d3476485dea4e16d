using System.Numerics;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Coreference;

/// <summary>Writes the features of a phrase and an antecedent, or of a phrase that has none.</summary>
/// <param name="tree">The trees.</param>
/// <param name="history">What was seen before.</param>
internal sealed class PairFeatures(PhraseTree tree, MarkableHistory history)
{
    /// <summary>Room for the hashes of one choice.</summary>
    public const int Most = 128;

    private const uint NoAntecedent = 0x51ED270B;

    /// <summary>The features of a phrase whose referent is new.</summary>
    /// <returns>The number of hashes written.</returns>
    public int WriteNew(int index, Span<uint> hashes)
    {
        Markable phrase = history.Markables[index];
        uint kind = FeatureHash.Join(NoAntecedent, (uint)phrase.Kind);
        var sink = new FeatureSink(hashes, FeatureHash.Join(NoAntecedent, phrase.Fine), kind);
        sink.Add(kind);
        sink.AddAlone(kind, phrase.Lemma);
        sink.Add(kind, phrase.Relation);
        sink.Add(kind, Bucket(phrase.Last - phrase.First));
        sink.Add(kind, (uint)phrase.Determination, (uint)phrase.Number);
        sink.Add(kind, (uint)phrase.Referent, (uint)phrase.Determination);
        sink.Add(kind, history.HeadsBefore(index) > 0 ? 1u : 0, history.CoresBefore(index) > 0 ? 1u : 0);
        sink.Add(kind, Bucket(phrase.Sentence));
        sink.AddAlone(kind, phrase.GovernorLemma);
        sink.AddAlone(phrase.Relation, phrase.GovernorLemma);
        sink.AddAlone(kind, phrase.Modifiers.Length > 0 ? phrase.Modifiers[0] : 0);
        sink.Add(kind, phrase.Last > phrase.Head ? 1u : 0, (uint)phrase.Determination);
        sink.AddAlone(phrase.Lemma, Bucket(history.HeadsBefore(index)));
        sink.Add(kind, phrase.Quotation > 0 ? 1u : 0, phrase.Modifiers.Length > 0 ? 1u : 0);
        sink.Add(kind, tree[phrase.Head].Tags.Xpos is ['N', 'N', 'P', ..] ? 1u : 0, Bucket(history.HeadsBefore(index)));
        sink.AddAlone(kind, FeatureHash.OfText(tree.FormOf(phrase.First)));
        return sink.Finish();
    }

    /// <summary>The features of a phrase that refers to what an earlier one refers to.</summary>
    /// <returns>The number of hashes written.</returns>
    public int Write(int index, Candidate candidate, Span<uint> hashes)
    {
        Markable phrase = history.Markables[index];
        Markable before = history.Markables[candidate.Phrase];
        var sink = new FeatureSink(hashes, phrase.Fine, FeatureHash.Join(phrase.Fine, Coarse(before)));
        uint distance = Bucket(phrase.Sentence - before.Sentence);
        uint match = Match(phrase, before);
        AddPlaces(ref sink, index, candidate, distance);
        AddWords(ref sink, phrase, before, match);
        AddAgreement(ref sink, phrase, before, distance);
        AddSyntax(ref sink, phrase, before, distance);
        sink.Add(match, distance);
        sink.Add(match, Shared(phrase, before), Bucket(history.HeadsBefore(index)));
        sink.Add(Bucket(history.HeadsBefore(candidate.Phrase)));
        return sink.Finish();
    }

    private static uint Coarse(Markable phrase) => phrase.Kind is MentionKind.Pronoun
        ? phrase.Lemma
        : FeatureHash.Join((uint)phrase.Kind + 7, (uint)phrase.Determination);

    private void AddPlaces(ref FeatureSink sink, int index, Candidate candidate, uint distance)
    {
        Markable phrase = history.Markables[index];
        Markable before = history.Markables[candidate.Phrase];
        sink.Add(distance);
        sink.Add(Bucket(index - candidate.Phrase));
        sink.Add(Bucket(phrase.Paragraph - before.Paragraph), distance);
        sink.Add(Bucket(candidate.Rank), distance == 0 ? 1u : 0);
        sink.Add(before.Sentence == 0 ? 1u : 0, distance);
        sink.Add(Quotations(phrase, before), distance);
    }

    private static void AddWords(ref FeatureSink sink, Markable phrase, Markable before, uint match)
    {
        sink.Add(match);
        sink.Add(match, Shared(phrase, before));
        sink.AddAlone(phrase.Lemma, before.Lemma);
        sink.AddAlone(phrase.Fine, before.Lemma);
        sink.AddAlone(phrase.GovernorLemma, before.Lemma);
        sink.AddAlone(phrase.GovernorLemma, before.GovernorLemma);
        sink.AddAlone(match, phrase.Lemma);
    }

    private static void AddAgreement(ref FeatureSink sink, Markable phrase, Markable before, uint distance)
    {
        sink.Add((uint)phrase.Number, (uint)before.Number);
        sink.Add((uint)phrase.Gender, (uint)before.Gender);
        sink.Add((uint)phrase.Referent, (uint)before.Referent);
        sink.Add((uint)phrase.Number * 4 + (uint)before.Number, (uint)phrase.Gender * 4 + (uint)before.Gender, (uint)phrase.Referent * 8 + (uint)before.Referent);
        sink.Add((uint)phrase.Determination, (uint)before.Determination, distance);
        sink.Add(Bucket(before.Last - before.First), before.Modifiers.Length > 0 ? 1u : 0);
    }

    private void AddSyntax(ref FeatureSink sink, Markable phrase, Markable before, uint distance)
    {
        sink.Add(phrase.Relation, before.Relation);
        sink.Add(before.Relation, distance);
        sink.Add(Nesting(phrase, before), Link(phrase, before));
        sink.Add(Link(phrase, before), phrase.Relation, before.Relation);
        sink.Add(phrase.Governor == before.Governor && phrase.Governor >= 0 ? 1u : 0, before.Relation, distance);
        sink.Add((uint)before.Depth, before.Relation, distance);
        sink.Add((uint)before.Depth, (uint)phrase.Depth, distance);
    }

    /// <summary>How the words of both agree: not, the head, all up to the head, or the head of one among the other's modifiers.</summary>
    private static uint Match(Markable phrase, Markable before) =>
        phrase.Core == before.Core ? 3u
        : phrase.Lemma == before.Lemma ? 2u
        : phrase.Modifiers.AsSpan().Contains(before.Lemma) || before.Modifiers.AsSpan().Contains(phrase.Lemma) ? 1u
        : 0;

    /// <summary>Whether the modifiers of both are the same, some, none, or none at all.</summary>
    private static uint Shared(Markable phrase, Markable before)
    {
        int shared = 0;
        foreach (uint modifier in phrase.Modifiers)
        {
            shared += before.Modifiers.AsSpan().Contains(modifier) ? 1 : 0;
        }

        uint ofPhrase = phrase.Modifiers.Length == 0 ? 0 : shared == phrase.Modifiers.Length ? 1 : shared > 0 ? 2u : 3;
        uint ofBefore = before.Modifiers.Length == 0 ? 0 : shared == before.Modifiers.Length ? 1 : shared > 0 ? 2u : 3;
        return ofPhrase * 4 + ofBefore;
    }

    private static uint Quotations(Markable phrase, Markable before) =>
        (phrase.Quotation > 0 ? 1u : 0) + (before.Quotation > 0 ? 2u : 0) + (phrase.Quotation == before.Quotation ? 4u : 0);

    private static uint Nesting(Markable phrase, Markable before) => before.Holds(phrase) ? 1u : phrase.Holds(before) ? 2u : 0;

    /// <summary>What ties both in the tree: apposition, the predicate of a subject, one hanging on the other, one clause.</summary>
    private uint Link(Markable phrase, Markable before)
    {
        if (phrase.Governor == before.Head)
        {
            return tree.RelationOf(phrase.Head) == "appos" ? 1u : 2;
        }

        if (before.Governor == phrase.Head)
        {
            bool isPredicate = tree.ChildOf(phrase.Head, "cop") >= 0;
            return tree.RelationOf(before.Head) switch
            {
                "nsubj" => isPredicate ? 3u : 4,
                "appos" => 5,
                _ => 6,
            };
        }

        return phrase.Governor == before.Governor && phrase.Governor >= 0 ? 7u : phrase.Sentence == before.Sentence ? 8u : 0;
    }

    /// <summary>0 to 4 apart, larger numbers by powers of two.</summary>
    private static uint Bucket(int number) => number <= 4 ? (uint)Math.Max(0, number) : (uint)BitOperations.Log2((uint)number) + 3;
}
