using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Linking.Model;

/// <summary>A gold mention with the groups that it was put in; mentions with equal names of a group are together.</summary>
/// <param name="Gold">Its entity.</param>
/// <param name="Linked">What the program takes it for.</param>
/// <param name="Words">Its words, without article, in capitals.</param>
/// <param name="Kind">How the program reads it; a nominal where it found no mention.</param>
public readonly record struct GroupedMention(string Gold, string Linked, string Words, MentionKind Kind);
