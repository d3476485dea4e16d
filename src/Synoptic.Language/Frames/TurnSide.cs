namespace Synoptic.Language.Frames;

/// <summary>What somebody said, held or was at one of two times.</summary>
/// <param name="Word">The word that tells it.</param>
/// <param name="Subject">The word for who.</param>
/// <param name="Then">How plainly it is told to be past: 0 not, 1 by its tense or a date, 2 by a word such as "once".</param>
/// <param name="Now">How plainly it is told to be so now, likewise.</param>
/// <param name="IsStance">Whether it tells what somebody says, thinks or rules.</param>
/// <param name="IsPatient">Whether the subject is not who says, thinks or rules it, but of what: "<b>the play</b>, banned in May".</param>
internal sealed record TurnSide(int Word, int Subject, int Then, int Now, bool IsStance, bool IsPatient);
