using System.Collections.Frozen;
using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Measures;
using Synoptic.Language.Quantities.Numbers;

namespace Synoptic.Language.Quantities;

/// <summary>Tells at a glance where no quantity can begin, so that most of a text costs one look-up a word.</summary>
internal sealed class StartWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _starts = TableReader.Rows("hedges.tsv")
        .Concat(TableReader.Rows("currencies.tsv").Where(row => row[2] == "before"))
        .Concat(TableReader.Rows("numbers.tsv"))
        .Select(row => FirstAtom(row[0]))
        .Concat(["minus", "negative", "between", "from", "several", "many", "tens"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a quantity may begin at the atom.</summary>
    public bool MayStart(AtomText atoms, int index) => atoms[index].Kind switch
    {
        AtomKind.Number => true,
        AtomKind.Mark => atoms.At(index) is "-" or "−" or "–" || _starts.Contains(atoms.At(index)),
        AtomKind.Word => NumberWords.IsArticle(atoms, index) ? _starts.Contains(atoms.At(index + 1)) || MeasureReader.IsCountable(atoms, index + 1) || atoms.At(index + 1) is "few" or "couple" : _starts.Contains(atoms.At(index)),
        _ => false,
    };

    /// <summary>The letters that the words begin with, or their first mark.</summary>
    private static string FirstAtom(string words) => words[..Math.Max(1, words.TakeWhile(char.IsLetter).Count())];
}
