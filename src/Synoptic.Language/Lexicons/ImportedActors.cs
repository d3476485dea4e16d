using Synoptic.Language.Actors;
using Synoptic.Language.Dictionaries;

namespace Synoptic.Language.Lexicons;

/// <summary>The names of an imported dictionary as actors; what is coded as nothing or matched by a stem only ("ARGENTIN") names nobody.</summary>
internal static class ImportedActors
{
    /// <summary>The actors of a dictionary.</summary>
    public static IEnumerable<ActorEntry> Of(DictionaryFile file) => file.Actors
        .Where(actor => actor.Steps.All(step => step.Kind is PhraseStepKind.Word) && actor.Codes.All(code => char.IsLetter(code.Code[0])))
        .Select(actor => new ActorEntry([string.Join(' ', actor.Steps.Select(step => step.Word.Text))], actor.Codes) { IsAnyCase = true });
}
