using System.Collections.Immutable;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Reads the steps that one cue shows: its own, that of an outlet which was told or printed it, that of who cites it.</summary>
internal sealed class StepReader(ReportText text, PartyReader parties)
{
    private readonly PartyKinds _kinds = new(text);
    private readonly CitingReader _citing = new(text);
    private readonly MediumReader _medium = new(text);
    private readonly PartyPhrase _phrases = new(text);

    /// <summary>The steps of a cue, from the utterance on.</summary>
    public ImmutableArray<AttributionStep> Read(CuedSpeech speech)
    {
        TextSpan cue = CueSpan(text, speech.Cue);
        if (_citing.Read(speech) is { } citing)
        {
            return Cited(speech, citing, cue);
        }

        ImmutableArray<AttributionParty> own = Parties(IsHearer(speech) ? [] : speech.Source, speech.Cue);
        StepKind kind = KindOf(speech);
        var step = new AttributionStep(kind, cue, own);
        return OutletOf(speech) is { } outlet
            ? [step, new AttributionStep(kind is StepKind.Wrote ? StepKind.Published : StepKind.Reported, null, Parties([outlet], speech.Cue))]
            : [step];
    }

    /// <summary>"S, court told": who is named heard it, and who spoke is not said.</summary>
    private bool IsHearer(CuedSpeech speech) =>
        speech.Source is [var source] && _kinds.KindOf(source) is PartyNounKind.Hearer
        && AttributionLexicon.Cue(text, speech.Cue).Kind is StepKind.Told && text.Words[speech.Cue].Tags.Xpos is "VBD" or "VBN"
        && speech.Cue == source.Last + 1 && speech.Content.All(range => range.Last < speech.Cue) && HearerOf(speech) is null;

    /// <summary>Whom the speaker told it, or null.</summary>
    public AttributionParty? AddresseeOf(CuedSpeech speech) =>
        HearerOf(speech) is { } hearer ? parties.Read([hearer]).First() : null;

    /// <summary>The cue's words: its head with auxiliaries, negation and particles beside it; "according to" whole.</summary>
    public static TextSpan CueSpan(ReportText text, int cue)
    {
        (int first, int last) = (cue, cue);
        while (first > 0 && text.Trees.HeadOf(first - 1) == cue && IsPartOfCue(text, first - 1))
        {
            first--;
        }

        while (last + 1 < text.Words.Length && IsParticle(text, last + 1, cue))
        {
            last++;
        }

        return text.Cover(first, last);
    }

    private static bool IsPartOfCue(ReportText text, int word) =>
        text.HasRelation(word, "aux") || text.HasRelation(word, "cop") || text.HasRelation(word, "advmod");

    private static bool IsParticle(ReportText text, int word, int cue) =>
        (text.Trees.HeadOf(word) == cue && (text.HasRelation(word, "compound:prt") || text.HasRelation(word, "fixed")))
        || (word == cue + 1 && text.Is(cue, "according") && text.Is(word, "to"));

    private ImmutableArray<AttributionStep> Cited(CuedSpeech speech, Citing citing, TextSpan cue)
    {
        StepKind kind = _kinds.KindOf(citing.Cited) switch
        {
            PartyNounKind.Document or PartyNounKind.Release => StepKind.Published,
            PartyNounKind.Writing => StepKind.Wrote,
            _ => StepKind.Said,
        };
        return
        [
            new AttributionStep(kind, citing.IsOwnCue ? null : cue, Parties([citing.Cited], speech.Cue)),
            new AttributionStep(StepKind.Cited, CueSpan(text, citing.Verb), Parties(citing.By, speech.Cue)),
        ];
    }

    private ImmutableArray<AttributionParty> Parties(ImmutableArray<WordRange> words, int cue)
    {
        ImmutableArray<AttributionParty> found = [.. parties.Read(words)];
        return found.IsEmpty ? [PartyNaming.Nobody(text.Words[cue].Form.Span.Start)] : found;
    }

    private StepKind KindOf(CuedSpeech speech)
    {
        StepKind kind = AttributionLexicon.Cue(text, speech.Cue).Kind;
        if (kind is StepKind.AccordingTo)
        {
            return kind;
        }

        kind = kind is StepKind.Cited ? StepKind.Said : kind; // what is cited is no party, so nobody else said it

        PartyNounKind? source = speech.Source.IsEmpty ? null : _kinds.KindOf(speech.Source[0]);
        bool isOutlet = !speech.Source.IsEmpty && _kinds.IsOutlet(speech.Source[0]);
        return (source, _medium.Read(speech.Cue)) switch
        {
            (PartyNounKind.Document or PartyNounKind.Release, _) => StepKind.Published,
            (PartyNounKind.Writing, _) => StepKind.Wrote,
            _ when isOutlet => StepKind.Reported,
            (_, PartyNounKind.Writing) => StepKind.Wrote,
            (_, PartyNounKind.Document) when kind is not StepKind.Estimated => StepKind.Published,
            _ => kind is StepKind.Said && IsInWriting(speech.Cue) ? StepKind.Wrote : kind,
        };
    }

    /// <summary>"wrote to the council, complaining that ...".</summary>
    private bool IsInWriting(int cue) =>
        text.Words[cue].Tags.Xpos == "VBG" && text.HasRelation(cue, "advcl") && text.Trees.HeadOf(cue) is var verb and >= 0
        && AttributionLexicon.Cue(text, verb).Kind is StepKind.Wrote;

    /// <summary>The outlet through which we know it: which was told, or which had the interview.</summary>
    private WordRange? OutletOf(CuedSpeech speech)
    {
        bool tells = AttributionLexicon.Cue(text, speech.Cue).Kind is StepKind.Told;
        if (tells && HearerOf(speech) is { } hearer)
        {
            return _kinds.MayBeOutlet(hearer) ? hearer : null;
        }

        return _medium.OutletOf(speech.Cue) is { } outlet && _phrases.Of(outlet) is var phrase && (_kinds.IsOutlet(phrase) || text.NameOf(outlet) >= 0)
            && !speech.Source.Any(source => source.Contains(outlet))
            ? phrase
            : null;
    }

    private WordRange? HearerOf(CuedSpeech speech)
    {
        if (AttributionLexicon.Cue(text, speech.Cue).Kind is not StepKind.Told)
        {
            return null;
        }

        for (int child = text.Trees.FirstChildOf(speech.Cue); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            bool isObject = text.HasRelation(child, "obj") || text.HasRelation(child, "iobj")
                || (text.HasRelation(child, "ccomp") && text.Words[child].Tags.Upos is "NOUN" or "PROPN" && CueFrame.Of(text, child).Subject < 0);
            if (isObject && child > speech.Cue && !speech.Content.Any(range => range.Contains(child)))
            {
                return Cut(_phrases.Of(child), child, speech);
            }
        }

        return null;
    }

    /// <summary>The hearer without the content that the tree may hang on it, and without a relative clause behind a comma.</summary>
    private WordRange Cut(WordRange hearer, int head, CuedSpeech speech)
    {
        int last = head;
        while (last < hearer.Last && !speech.Content.Any(range => range.Contains(last + 1))
            && !(text.Is(last + 1, ",") && text.Words[Math.Min(last + 2, text.Words.Length - 1)].Tags.Xpos is "WDT" or "WP"))
        {
            last++;
        }

        while (last > head && (text.IsMark(last) || text.Is(last, "that")))
        {
            last--;
        }

        return new WordRange(hearer.First, last);
    }
}
