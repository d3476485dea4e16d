using System.Collections.Immutable;
using Synoptic.Language.Data;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Nouns joined by "and", "or" and commas: "Arnor, the Shire and evil Mordor".</summary>
/// <param name="Actors">The actors, those of one list as a group.</param>
/// <param name="Connectors">The conjunctions and commas within the lists.</param>
internal sealed record Compounds(ImmutableArray<MarkedActor> Actors, ImmutableHashSet<int> Connectors)
{
    /// <summary>Finds the lists of a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="nouns">Other nouns that a list may hold.</param>
    /// <param name="adjectives">Adjectives that may stand before its nouns; where they end an item, they alone are joined.</param>
    public static Compounds Find(
        ImmutableArray<CodingWord> words, ImmutableArray<MarkedActor> actors, ImmutableHashSet<int> nouns, ImmutableHashSet<int> adjectives)
    {
        var grouped = ImmutableArray.CreateBuilder<MarkedActor>();
        var connectors = ImmutableHashSet.CreateBuilder<int>();
        var items = new Items(words, actors, nouns, adjectives);
        int next = 0; // the first actor that is in no list yet
        for (int word = 0; word < words.Length;)
        {
            int end = items.EndOfList(word, connectors);
            ImmutableArray<MarkedActor> inside = [.. actors.Skip(next).TakeWhile(actor => actor.Start < end)];
            next += inside.Length;
            grouped.AddRange(items.IsList && inside.Length > 1 ? inside.Select(actor => actor with { Group = inside }) : inside);
            word = Math.Max(end, word + 1);
        }

        grouped.AddRange(actors.Skip(next));
        return new Compounds(grouped.ToImmutable(), connectors.ToImmutable());
    }

    private const int MostUnknown = 2;

    private static readonly WordSet Function = new("of in on at by for from with to into over under against about after before than as that who which is are was were be been has have had will would");

    private sealed class Items(
        ImmutableArray<CodingWord> words, ImmutableArray<MarkedActor> actors, ImmutableHashSet<int> nouns, ImmutableHashSet<int> adjectives)
    {
        /// <summary>Whether the last stretch was a list with a conjunction.</summary>
        public bool IsList { get; private set; }

        /// <summary>The end of the list that begins at a word; of a single item, where there is no list; the word where there is neither.</summary>
        public int EndOfList(int start, ImmutableHashSet<int>.Builder connectors)
        {
            IsList = false;
            int end = EndOfItem(start);
            var found = new List<int>();
            bool isLast = false; // "A, B and C, the river": what follows C belongs to the list after a conjunction only
            while (end > start && EndOfConnector(end, isLast) is var connector && connector > end && EndOfItem(connector) is var item && item > connector)
            {
                found.AddRange(Enumerable.Range(end, connector - end));
                isLast |= words[connector - 1].IsConjunction;
                end = item;
            }

            bool isJoined = found.Any(word => words[word].IsConjunction);
            IsList = isJoined && !adjectives.Contains(found[0] - 1);
            connectors.UnionWith(isJoined ? found : []);
            return isJoined ? end : EndOfItem(start);
        }

        private int EndOfConnector(int word, bool needsConjunction)
        {
            int end = word < words.Length && words[word].IsComma ? word + 1 : word;
            return end < words.Length && words[end].Text is "AND" or "OR" or "NOR" ? end + 1
                : needsConjunction ? word
                : end;
        }

        private int EndOfItem(int start)
        {
            int end = start;
            bool isNoun = false;
            while (end < words.Length)
            {
                if (actors.FirstOrDefault(actor => actor.Start == end) is { } actor)
                {
                    (end, isNoun) = (actor.End, true);
                }
                else if (nouns.Contains(end) || adjectives.Contains(end) || words[end].IsDeterminer)
                {
                    isNoun |= !words[end].IsDeterminer;
                    end++;
                }
                else if (EndOfUnknown(end) is var next && next > end)
                {
                    end = next;
                }
                else
                {
                    break;
                }
            }

            return isNoun ? end : start;
        }

        /// <summary>After a determiner, one or two words in small letters that no dictionary knows may stand before a name: "the evil, awful Mordor".</summary>
        private int EndOfUnknown(int start)
        {
            if (start == 0 || !words[start - 1].IsDeterminer)
            {
                return start;
            }

            int end = start;
            while (end < words.Length && end - start < MostUnknown && !words[end].IsCapitalized && !words[end].IsComma && !words[end].IsConjunction && !Function.Contains(words[end].Text))
            {
                end++;
                if (actors.Any(actor => actor.Start == end))
                {
                    return end;
                }
            }

            return start;
        }
    }
}
