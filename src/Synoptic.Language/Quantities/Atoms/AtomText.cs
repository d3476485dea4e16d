using Synoptic.Language.Data;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Quantities.Atoms;

/// <summary>The atoms of a sentence. An index outside them reads as nothing.</summary>
internal sealed class AtomText
{
    private const int LongestPhrase = 60;

    private readonly string _text;
    private readonly List<Atom> _atoms;

    /// <summary>Reads the atoms of [<paramref name="start"/>, <paramref name="end"/>) of a text.</summary>
    public AtomText(string text, int start, int end)
    {
        _text = text;
        _atoms = AtomReader.Read(text, start, end);
    }

    /// <summary>How many there are.</summary>
    public int Count => _atoms.Count;

    /// <summary>The atom at an index, of kind <see cref="AtomKind.None"/> outside.</summary>
    public Atom this[int index] => (uint)index < (uint)_atoms.Count ? _atoms[index] : default;

    /// <summary>The characters of an atom.</summary>
    public ReadOnlySpan<char> At(int index) => _text.AsSpan(this[index].Start, this[index].Length);

    /// <summary>Whether the atom is this word; letter case does not count.</summary>
    public bool Is(int index, ReadOnlySpan<char> word) => At(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the atom is a word of the set.</summary>
    public bool IsIn(int index, WordSet words) => this[index].Kind == AtomKind.Word && words.Contains(At(index));

    /// <summary>Whether the atom is a number in digits.</summary>
    public bool IsNumber(int index) => this[index].Kind == AtomKind.Number;

    /// <summary>Whether the atom is a word.</summary>
    public bool IsWord(int index) => this[index].Kind == AtomKind.Word;

    /// <summary>Whether the atom is a hyphen.</summary>
    public bool IsHyphen(int index) => this[index].Kind == AtomKind.Mark && Characters.IsHyphen(At(index)[0]);

    /// <summary>Whether the atom is a hyphen, a dash or a swung dash.</summary>
    public bool IsDash(int index) => this[index].Kind == AtomKind.Mark && (Characters.IsDash(At(index)[0]) || At(index)[0] == '~');

    /// <summary>Whether the atom and the one before it are written without a space between them.</summary>
    public bool IsGlued(int index) => index > 0 && this[index].Kind != AtomKind.None && !this[index].HasSpace;

    /// <summary>Whether the atom is a word that begins with a capital letter.</summary>
    public bool IsCapitalized(int index) => IsWord(index) && char.IsUpper(At(index)[0]);

    /// <summary>Whether the atom is a word that begins with a lower-case letter.</summary>
    public bool IsLowerCase(int index) => IsWord(index) && char.IsLower(At(index)[0]);

    /// <summary>The index after a hyphen at <paramref name="index"/> that joins what stands on both sides, else the index itself.</summary>
    public int AfterHyphen(int index) => IsHyphen(index) && IsGlued(index) && IsGlued(index + 1) ? index + 1 : index;

    /// <summary>
    /// The number of atoms of the longest entry that begins at <paramref name="start"/> and does not end within a word, or 0.
    /// White space counts as one space, a hyphen between words as one where the entry has a space.
    /// </summary>
    public int Match<TValue>(Lexicon<TValue> lexicon, int start, out TValue value)
    {
        value = default!;
        Span<char> phrase = stackalloc char[LongestPhrase];
        int limit = Math.Min(lexicon.LongestEntry, LongestPhrase);
        int length = 0;
        int matched = 0;
        for (int i = start; i < Count; i++)
        {
            bool hasSpace = i > start && this[i].HasSpace;
            int added = this[i].Length + (hasSpace ? 1 : 0);
            if (length + added > limit)
            {
                break;
            }

            phrase[length] = ' ';
            At(i).CopyTo(phrase[(length + (hasSpace ? 1 : 0))..]);
            length += added;
            bool isWithinWord = IsWord(i) && IsWord(i + 1) && IsGlued(i + 1);
            if (!isWithinWord && lexicon.TryGet(phrase[..length], out TValue found))
            {
                value = found;
                matched = i + 1 - start;
            }
        }

        return matched;
    }
}
