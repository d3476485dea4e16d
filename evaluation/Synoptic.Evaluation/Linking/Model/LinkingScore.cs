using Synoptic.Evaluation.Coreference.Model;

namespace Synoptic.Evaluation.Linking.Model;

/// <summary>How well gold mentions were grouped into entities over all documents at once.</summary>
/// <param name="Linked">The entities of the program.</param>
/// <param name="SameWords">The rule to beat: mentions with the same words are one.</param>
public sealed record LinkingScore(CoreferenceScore Linked, CoreferenceScore SameWords);
