using System.Collections.Frozen;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.EventOrdering;

/// <summary>Words that put one event before or after another. Immutable.</summary>
internal static class Connectives
{
    private static readonly FrozenDictionary<(string Words, string Place), OrderRelation> Table = TableReader.Rows("order-connectives.tsv")
        .ToFrozenDictionary(row => (row[0], row[1]), row => Enum.Parse<OrderRelation>(row[2], ignoreCase: true));

    /// <summary>How the event that stands with the words relates to the other one, or null where they tell nothing.</summary>
    /// <param name="words">In lower case.</param>
    /// <param name="place">A place of the table.</param>
    public static OrderRelation? Find(string words, string place) =>
        Table.TryGetValue((words, place), out OrderRelation relation) ? relation : null;
}
