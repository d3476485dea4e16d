using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Models;
using Synoptic.Language.Morphology;

namespace Synoptic.Language.Tagging;

/// <summary>Makes lemmas: from the lexicon of the model, the table of irregular verbs, else by the script that the model chose. Thread-safe.</summary>
internal sealed class Lemmatizer
{
    private const int Capacity = 8192;

    private readonly ImmutableArray<string> _upos;
    private readonly ImmutableArray<LemmaScript> _scripts;
    private readonly Dictionary<string, string> _lexicon;
    private readonly BoundedMemo<KnownLemma> _known = new(Capacity);

    public Lemmatizer(ModelFile model)
    {
        _upos = model.Lists.Upos;
        _scripts = [.. model.Lists.Lemmas.Select(Parse)];
        _lexicon = model.Lists.Lexicon.ToDictionary(KeyOf, entry => entry[(entry.LastIndexOf('\t') + 1)..], StringComparer.Ordinal);
    }

    /// <summary>The lemma of a form with a part of speech, by their numbers.</summary>
    public string Lemmatize(string form, int upos, int script)
    {
        KnownLemma? known = _known.Find(form);
        if (known is not null && known.Upos == upos && known.Script == script)
        {
            return known.Lemma;
        }

        string lemma = _lexicon.GetValueOrDefault($"{WordKey.Of(form)}\t{_upos[upos]}")
            ?? (_upos[upos] == "VERB" ? VerbForms.IrregularLemmaOf(form) : null)
            ?? _scripts[script].Apply(form);
        _known.Keep(form, new KnownLemma(upos, script, lemma));
        return lemma;
    }

    private static string KeyOf(string entry) => entry[..Math.Max(0, entry.LastIndexOf('\t'))];

    private static LemmaScript Parse(string script)
    {
        try
        {
            return LemmaScript.Parse(script);
        }
        catch (FormatException exception)
        {
            throw new ModelFormatException($"{exception.Message} {ModelFile.Advice}", exception);
        }
    }
}
