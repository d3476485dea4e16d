using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Recognition;

/// <summary>
/// Takes names of places for such where the words beside them tell: "visited <b>Maio</b>", "the Greek sector of
/// <b>Nicosia</b>". Only a bare name of one word that is no part of another name: of somebody a report tells more.
/// </summary>
internal static class PlaceContexts
{
    private static readonly FrozenSet<(string Lemma, string Relation)> Table = TableReader.Rows("place-contexts.tsv")
        .Select(row => (row[0], row[1])).ToFrozenSet();

    /// <summary>The names, some of them with another type.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="names">The names with their titles, in order.</param>
    public static ImmutableArray<Mention> Retype(WordLayer words, ImmutableArray<Mention> names)
    {
        var trees = new TreeIndex(words.Words, words.Sentences);
        HashSet<string> places = [.. names.Where(name => IsBare(words, name) && IsPlace(words, trees, words.Words.FirstAfter(name.Span.Start))).Select(name => Written(words, name))];
        places.RemoveWhere(place => names.Any(name => !IsBare(words, name) && Written(words, name).Split(' ').Contains(place)));
        return places.Count == 0 ? names
            : [.. names.Select(name => IsBare(words, name) && places.Contains(Written(words, name)) ? name with { Type = EntityType.Location } : name)];
    }

    private static bool IsBare(WordLayer words, Mention name) => name is { Type: EntityType.Person, Title: null } && !name.Span.Slice(words.Text).Contains(' ');

    private static string Written(WordLayer words, Mention name) => name.Span.Slice(words.Text).ToString();

    private static bool IsPlace(WordLayer words, TreeIndex trees, int word)
    {
        int head = trees.HeadOf(word);
        if (head < 0 || trees.LastOf(word) != word)
        {
            return false;
        }

        string? relation = words.Words[word].Dependency.Relation switch
        {
            "obj" when trees.FirstOf(word) == word => "object",
            "nmod" or "obl" when trees.FirstOf(word) == word - 1 => words.Words[word - 1].Tags.Lemma,
            _ => null,
        };
        return relation is not null && Table.Contains((words.Words[head].Tags.Lemma, relation));
    }
}
