namespace Synoptic.Language.Model;

/// <summary>A syntactic word in the columns of Universal Dependencies.</summary>
/// <param name="Form">Where it stands and the token that it belongs to.</param>
/// <param name="Tags">Lemma, parts of speech and features.</param>
/// <param name="Dependency">Head and relation.</param>
public readonly record struct Word(WordForm Form, WordTags Tags, Dependency Dependency);
