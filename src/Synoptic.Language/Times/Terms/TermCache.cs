namespace Synoptic.Language.Times.Terms;

/// <summary>Reads the terms of one text and remembers the last of each class, for many patterns ask for the same one.</summary>
internal sealed class TermCache(TermReader terms, TimeText text)
{
    private static readonly int Classes = Enum.GetValues<TermClass>().Length;

    private readonly (int Next, Term? Term)[] _last = new (int, Term?)[Classes];

    /// <summary>The term of this class at the word, or null.</summary>
    public Term? Read(int index, TermClass wanted)
    {
        ref (int Next, Term? Term) last = ref _last[(int)wanted];
        if (last.Next != index + 1)
        {
            last = (index + 1, terms.Read(text, index, wanted));
        }

        return last.Term;
    }
}
