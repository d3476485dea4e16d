using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>Which words belong to names and titles, and which word of each name its phrase hangs on.</summary>
internal sealed class NameHeads
{
    private const int None = -1;
    private readonly int[] _nameOfHead;
    private readonly bool[] _isTaken;

    public NameHeads(PhraseTree tree, ImmutableArray<Mention> names)
    {
        _nameOfHead = new int[tree.Words.Words.Length];
        _isTaken = new bool[_nameOfHead.Length];
        Array.Fill(_nameOfHead, None);
        FirstWord = new int[names.Length];
        LastWord = new int[names.Length];
        int word = 0;
        for (int name = 0; name < names.Length; name++)
        {
            word = Mark(tree, names[name].Title, word);
            int first = word = Skip(tree, names[name].Span.Start, word);
            word = Mark(tree, names[name].Span, word);
            (FirstWord[name], LastWord[name]) = (first, word - 1);
            _nameOfHead[HeadOf(tree, first, word - 1)] = name;
        }
    }

    /// <summary>The first word of each name.</summary>
    public int[] FirstWord { get; }

    /// <summary>The last word of each name.</summary>
    public int[] LastWord { get; }

    /// <summary>The name whose phrase hangs on the word, or -1.</summary>
    public int NameAt(int word) => _nameOfHead[word];

    /// <summary>Whether the word lies in a name or in the title before one.</summary>
    public bool IsTaken(int word) => _isTaken[word];

    /// <summary>The first word of the name whose own head lies outside.</summary>
    private static int HeadOf(PhraseTree tree, int first, int last)
    {
        int head = first;
        while (head < last && tree.HeadOf(head) >= first && tree.HeadOf(head) <= last)
        {
            head++;
        }

        return head;
    }

    private static int Skip(PhraseTree tree, int offset, int word)
    {
        while (tree[word].Form.Span.Start < offset)
        {
            word++;
        }

        return word;
    }

    private int Mark(PhraseTree tree, TextSpan? span, int word)
    {
        if (span is not { } stretch)
        {
            return word;
        }

        for (word = Skip(tree, stretch.Start, word); word < _isTaken.Length && tree[word].Form.Span.Start < stretch.End; word++)
        {
            _isTaken[word] = true;
        }

        return word;
    }
}
