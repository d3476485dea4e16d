using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Dictionaries joined, with their phrases by first letter. Of two equal phrases, that of the earlier file counts. Immutable.</summary>
public sealed class EventDictionary
{
    /// <summary>Joins files.</summary>
    public EventDictionary(params ReadOnlySpan<DictionaryFile> files)
    {
        ImmutableArray<DictionaryFile> all = [.. files];
        Actors = new(all.SelectMany(file => file.Actors).Select(actor => (actor.Steps, actor)));
        Agents = new(all.SelectMany(file => file.Agents).Select(agent => (agent.Steps, agent)));
        Verbs = new(all.SelectMany(file => file.Verbs).SelectMany(verb => verb.Forms.Select(form => (form, verb))));
        Modifiers = new(all.SelectMany(file => file.Nouns).Select(steps => (steps, false)).Concat(all.SelectMany(file => file.Adjectives).Select(steps => (steps, true))));
        Discards = new(all.SelectMany(file => file.Discards).Select(steps => (steps, true)));
        HasVerbs = all.Any(file => !file.Verbs.IsEmpty);
    }

    /// <summary>Whether it can code anything.</summary>
    public bool HasVerbs { get; }

    /// <summary>What a verb, in capitals, is coded as where no pattern fits; null where it is no verb of the dictionaries.</summary>
    public string? CodeOf(string verb) => Verbs.At(verb)
        .Where(entry => entry.Steps is [{ Kind: PhraseStepKind.Word } only] && only.Word.Matches(verb) && entry.Entry.Code.Code.Length > 0)
        .Select(entry => entry.Entry.Code.Code)
        .FirstOrDefault();

    internal PhraseIndex<ActorPhrase> Actors { get; }

    internal PhraseIndex<AgentPhrase> Agents { get; }

    internal PhraseIndex<VerbEntry> Verbs { get; }

    /// <summary>Nouns and adjectives that are nothing else; true for an adjective.</summary>
    internal PhraseIndex<bool> Modifiers { get; }

    internal PhraseIndex<bool> Discards { get; }
}
