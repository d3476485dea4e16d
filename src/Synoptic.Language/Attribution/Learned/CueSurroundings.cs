using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>What stands between a cue and each word of its window.</summary>
internal sealed class CueSurroundings
{
    private const int MostCommas = 3;
    private const uint Dash = 4;
    private const uint OtherMark = 8;
    private const uint Quoted = 16;

    private readonly ReportText _text;
    private readonly int _cue;
    private readonly int _start;
    private readonly uint[] _between;

    public CueSurroundings(ReportText text, int cue, CueWindow window)
    {
        _text = text;
        _cue = cue;
        _start = window.Start;
        _between = new uint[window.End - window.Start];
        Walk(1, window.End);
        Walk(-1, window.Start - 1);
    }

    /// <summary>1 before the cue, 2 the cue itself, 3 after it.</summary>
    public uint SideOf(int word) => word < _cue ? 1u : word == _cue ? 2u : 3u;

    /// <summary>The distance in coarse steps, with its side.</summary>
    public uint PlaceOf(int word)
    {
        int distance = Math.Abs(word - _cue);
        uint step = (uint)(distance < 5 ? distance : distance < 10 ? 5 : distance < 20 ? 6 : distance < 40 ? 7 : 8);
        return FeatureHash.Join(SideOf(word), step);
    }

    /// <summary>Sentences away, from 1 to 7; 4 in the cue's own.</summary>
    public uint OffsetOf(int word) => (uint)(4 + Math.Clamp(_text.SentenceOf(word) - _text.SentenceOf(_cue), -3, 3));

    /// <summary>The marks between cue and word: how many commas, a colon or dash, another.</summary>
    public uint MarksBefore(int word) => _between[word - _start] & ~Quoted;

    /// <summary>Whether a quotation that the cue does not stand in holds the word or begins before it.</summary>
    public bool HasQuotation(int word) => (_between[word - _start] & Quoted) != 0;

    private void Walk(int step, int end)
    {
        uint between = 0;
        for (int word = _cue + step; word != end; word += step)
        {
            between |= _text.QuotationOf(word) >= 0 && _text.QuotationOf(word) != _text.QuotationOf(_cue) ? Quoted : 0;
            _between[word - _start] = between;
            between = Passed(word, between);
        }
    }

    private uint Passed(int word, uint between) => !_text.IsMark(word)
        ? between
        : _text.Is(word, ",")
            ? (between & 3) < MostCommas ? between + 1 : between
            : between | (_text.Is(word, ":", "—", "–", "--", "-") ? Dash : OtherMark);
}
