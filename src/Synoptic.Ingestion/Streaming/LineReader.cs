namespace Synoptic.Ingestion.Streaming;

/// <summary>Cuts a stream into lines as they arrive.</summary>
/// <param name="stream">The stream; left open.</param>
/// <param name="limit">The most bytes of a line that are kept, plus one that shows that there were more.</param>
internal sealed class LineReader(Stream stream, int limit)
{
    private const byte LineFeed = (byte)'\n';

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line without its line feed, or null after the last; a line over the limit is cut to one byte more than it.</summary>
    public byte[]? Next()
    {
        using MemoryStream line = new();
        while (_start < _end || Fill())
        {
            int length = _buffer.AsSpan(_start.._end).IndexOf(LineFeed);
            bool isWhole = length >= 0;
            Append(line, _buffer.AsSpan(_start, isWhole ? length : _end - _start));
            _start = isWhole ? _start + length + 1 : _end;
            if (isWhole)
            {
                return line.ToArray();
            }
        }

        return line.Length > 0 ? line.ToArray() : null;
    }

    private void Append(MemoryStream line, ReadOnlySpan<byte> bytes) =>
        line.Write(bytes[..(int)Math.Min(bytes.Length, limit + 1L - line.Length)]);

    private bool Fill()
    {
        _start = 0;
        _end = stream.Read(_buffer);
        return _end > 0;
    }
}
