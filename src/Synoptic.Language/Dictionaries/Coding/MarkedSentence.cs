using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>A sentence with its actors, verbs and clauses.</summary>
/// <param name="Words">Its words without asides.</param>
/// <param name="Actors">Its actors and pronouns, in order.</param>
/// <param name="Verbs">Its verbs, in order.</param>
/// <param name="Clauses">What its conjunctions part, in order; lists are not parted.</param>
internal sealed record MarkedSentence(
    ImmutableArray<CodingWord> Words,
    ImmutableArray<MarkedActor> Actors,
    ImmutableArray<Stretch<VerbEntry>> Verbs,
    ImmutableArray<Range> Clauses)
{
    /// <summary>The conjunctions that part clauses.</summary>
    public int Conjunctions => Clauses.Length - 1;

    /// <summary>Marks a sentence.</summary>
    public static MarkedSentence Of(ImmutableArray<CodingWord> written, EventDictionary dictionary, bool codesAgents, DateOnly? day)
    {
        var marker = new ActorMarker(dictionary, codesAgents, day);
        Compounds lists = Lists(written, dictionary, marker);
        ImmutableArray<CodingWord> words = SubordinateClauses.Remove(written, lists.Connectors);
        lists = Lists(words, dictionary, marker);
        ImmutableArray<Stretch<VerbEntry>> verbs = FindVerbs(words, lists.Actors, dictionary);
        return new MarkedSentence(words, ActorMarker.WithPronouns(lists.Actors, words), verbs, Part(words, lists, verbs));
    }

    private static Compounds Lists(ImmutableArray<CodingWord> words, EventDictionary dictionary, ActorMarker marker)
    {
        ImmutableArray<Stretch<bool>> modifiers = StretchFinder.Find(dictionary.Modifiers, words, word => word.IsComma, _ => true);
        return Compounds.Find(
            words,
            marker.Names(words),
            [.. Covered(dictionary.Agents, words), .. modifiers.Where(stretch => !stretch.Entry).SelectMany(Places)],
            [.. modifiers.Where(stretch => stretch.Entry).SelectMany(Places)]);
    }

    private static IEnumerable<int> Covered<TEntry>(PhraseIndex<TEntry> index, ImmutableArray<CodingWord> words) =>
        StretchFinder.Find(index, words, word => word.IsComma, _ => true).SelectMany(Places);

    private static IEnumerable<int> Places<TEntry>(Stretch<TEntry> stretch) => Enumerable.Range(stretch.Start, stretch.End - stretch.Start);

    /// <summary>The verbs; after a determiner, with a capital within the sentence, or in a name the word is a noun.</summary>
    private static ImmutableArray<Stretch<VerbEntry>> FindVerbs(
        ImmutableArray<CodingWord> words, ImmutableArray<MarkedActor> actors, EventDictionary dictionary)
    {
        ImmutableHashSet<int> nouns =
        [
            .. Covered(dictionary.Agents, words), .. Covered(dictionary.Modifiers, words), .. actors.SelectMany(actor => Enumerable.Range(actor.Start, actor.End - actor.Start)),
        ];
        bool areAllCapitals = words.All(word => word.IsCapitalized);
        return StretchFinder.Find(
            dictionary.Verbs,
            words,
            word => word.IsComma || word.IsConjunction,
            word => !nouns.Contains(word) && (word == 0 || (!words[word - 1].IsDeterminer && (areAllCapitals || !words[word].IsCapitalized))));
    }

    private static ImmutableArray<Range> Part(ImmutableArray<CodingWord> words, Compounds lists, ImmutableArray<Stretch<VerbEntry>> verbs)
    {
        var clauses = ImmutableArray.CreateBuilder<Range>();
        int start = 0;
        for (int word = 0; word <= words.Length; word++)
        {
            bool isEnd = word == words.Length
                || (words[word].IsConjunction && !lists.Connectors.Contains(word)
                    && !verbs.Any(verb => verb.Start < word && word < verb.End)
                    && !lists.Actors.Any(actor => actor.Start < word && word < actor.End));
            if (isEnd)
            {
                clauses.Add(new Range(start, word));
                start = word + 1;
            }
        }

        return clauses.ToImmutable();
    }
}
