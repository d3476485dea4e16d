using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries;

/// <summary>A verb of a dictionary.</summary>
/// <param name="Forms">The phrases that are it.</param>
/// <param name="Code">Its code where no pattern fits.</param>
/// <param name="Patterns">The patterns around it, in the order of the file.</param>
internal sealed record VerbEntry(ImmutableArray<ImmutableArray<PhraseStep>> Forms, EventCode Code, ImmutableArray<VerbPattern> Patterns);
