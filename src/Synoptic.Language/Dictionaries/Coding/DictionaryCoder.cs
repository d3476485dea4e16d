using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>
/// Codes who does what to whom by matching the words of a sentence with dictionaries, as KEDS and TABARI do (P. A. Schrodt and
/// D. J. Gerner, Analyzing International Event Data, 2001, chapter 2): the first actor before a verb is the source, the first
/// after it the target, and patterns around the verb say otherwise. Immutable and thread-safe.
/// </summary>
public sealed class DictionaryCoder(EventDictionary dictionary, CodingOptions options)
{
    private const int MostWords = 300;
    private const int MostVerbs = 5;
    private const int MostConjunctions = 4;

    /// <summary>Makes a coder with the default options.</summary>
    public DictionaryCoder(EventDictionary dictionary)
        : this(dictionary, CodingOptions.Default)
    {
    }

    /// <summary>The events of a sentence, each once, in order; none where the sentence is of no interest or too complex to match words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="day">The day of the text, for dated codes, or null.</param>
    public ImmutableArray<CodedEvent> Code(string text, TextSpan sentence, DateOnly? day)
    {
        ImmutableArray<CodingWord> words = CodingWord.Of(text, sentence);
        if (words.Length > MostWords || !StretchFinder.Find(dictionary.Discards, words, word => word.IsComma, _ => true).IsEmpty)
        {
            return [];
        }

        MarkedSentence marked = MarkedSentence.Of(words, dictionary, options.CodesAgents, day);
        if (IsRefused(marked))
        {
            return [];
        }

        var clauses = new ClauseCoder(marked, options.Coverage is CodingCoverage.EachVerb);
        ImmutableArray<ImmutableArray<(CodedEvent Event, bool IsStrong)>> coded = [.. marked.Clauses.Select(clause => clauses.Code(clause).ToImmutableArray())];
        ImmutableArray<(CodedEvent Event, bool IsStrong)> events = options.Coverage is CodingCoverage.FirstClause
            ? coded.FirstOrDefault(clause => !clause.IsEmpty, [])
            : [.. coded.SelectMany(clause => clause)];
        bool hasStrong = events.Any(each => each.IsStrong);
        return clauses.IsRefused ? [] : [.. events.Where(each => each.IsStrong == hasStrong).Select(each => each.Event).Distinct()];
    }

    /// <summary>The codes of the actors of a sentence, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="day">The day of the text, for dated codes, or null.</param>
    public ImmutableArray<string> FindActors(string text, TextSpan sentence, DateOnly? day) =>
        CodingWord.Of(text, sentence) is { Length: <= MostWords } words
            ? [.. MarkedSentence.Of(words, dictionary, options.CodesAgents, day).Actors.SelectMany(actor => actor.Codes)]
            : [];

    /// <summary>Whether the sentence is of no interest, or has too many verbs or conjunctions, or a verb before its first actor.</summary>
    private static bool IsRefused(MarkedSentence sentence)
    {
        ImmutableArray<Stretch<VerbEntry>> verbs = [.. sentence.Verbs.Where(verb => verb.Entry.Code.Kind is not EventCodeKind.Nothing)];
        return sentence.Actors.IsEmpty
            || verbs.Length >= MostVerbs
            || sentence.Conjunctions >= MostConjunctions
            || (!verbs.IsEmpty && verbs[0].Start < sentence.Actors[0].Start)
            || sentence.Actors.Any(actor => actor.Codes.Any(code => code[0] is '#' or '+'));
    }
}
