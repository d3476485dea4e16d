namespace Synoptic.Stories.Senses;

/// <summary>Reads the table of senses from one place on.</summary>
internal ref struct SenseCursor(ReadOnlySpan<byte> file, int place)
{
    private readonly ReadOnlySpan<byte> _file = file;
    private int _place = place;

    /// <summary>The next byte.</summary>
    public byte ReadByte() => _file[_place++];

    /// <summary>The next number: seven bits a byte, the lowest first, the highest bit set where more follow.</summary>
    public int ReadNumber()
    {
        int number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = ReadByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>The next text, as UTF-8: its length, then its bytes.</summary>
    public ReadOnlySpan<byte> ReadText()
    {
        int length = ReadNumber();
        _place += length;
        return _file.Slice(_place - length, length);
    }
}
