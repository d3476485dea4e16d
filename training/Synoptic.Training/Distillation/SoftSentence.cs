using Synoptic.Training.Examples;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Distillation;

/// <summary>A sentence as a teacher sees it.</summary>
/// <param name="Forms">Its words.</param>
/// <param name="Corpus">The corpus whose conventions the teacher followed.</param>
/// <param name="Targets">The likeliest labels of each position, for every head; position 0 is the root and teaches nothing.</param>
internal sealed record SoftSentence(string[] Forms, int Corpus, IReadOnlyDictionary<Head, SoftTargets> Targets)
{
    /// <summary>What tells one text from another.</summary>
    public string Key => KeyOf(Forms);

    /// <summary>The key of a sentence of <paramref name="forms"/>.</summary>
    public static string KeyOf(IEnumerable<string> forms) => string.Join('\n', forms);
}
