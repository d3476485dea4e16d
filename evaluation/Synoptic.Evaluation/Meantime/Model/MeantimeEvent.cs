using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Meantime.Model;

/// <summary>An EVENT_MENTION of MEANTIME with its attributes in the file's words; each may be empty.</summary>
/// <param name="Span">The trigger.</param>
/// <param name="Certainty">CERTAIN, PROBABLE, POSSIBLE or UNDERSPECIFIED.</param>
/// <param name="Polarity">POS, NEG or UNDERSPECIFIED.</param>
/// <param name="Time">FUTURE, NON_FUTURE or UNDERSPECIFIED.</param>
/// <param name="Tense">PAST, PRESENT, FUTURE, INFINITIVE, PRESPART, PASTPART or NONE.</param>
/// <param name="Modality">The modal verb.</param>
/// <param name="SpecialCases">GENERAL, COND_MAIN_CLAUSE, COND_IF_CLAUSE or NONE.</param>
/// <param name="PartOfSpeech">VERB, NOUN or OTHER.</param>
/// <param name="Predicate">The lemma.</param>
public sealed record MeantimeEvent(
    TextSpan Span,
    string Certainty,
    string Polarity,
    string Time,
    string Tense,
    string Modality,
    string SpecialCases,
    string PartOfSpeech,
    string Predicate);
