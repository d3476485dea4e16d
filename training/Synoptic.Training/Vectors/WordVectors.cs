using System.Runtime.InteropServices;
using System.Text;

namespace Synoptic.Training.Vectors;

/// <summary>Word vectors and the words they belong to, most frequent first.</summary>
/// <param name="Words">The word keys.</param>
/// <param name="Dimension">Numbers per vector.</param>
/// <param name="Rows">The vectors, row by row.</param>
internal sealed record WordVectors(string[] Words, int Dimension, float[] Rows)
{
    private const string Magic = "SYNVEC1\n";

    /// <summary>Writes magic, count, dimension (int32 each), the words (UTF-8, each with a line feed) and the rows (float32), little-endian.</summary>
    public void Write(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write(Words.Length);
        writer.Write(Dimension);
        writer.Write(Encoding.UTF8.GetBytes(string.Concat(Words.Select(word => word + "\n"))));
        writer.Write(MemoryMarshal.AsBytes<float>(Rows));
    }

    /// <summary>Reads what <see cref="Write"/> wrote; another file is an <see cref="InvalidDataException"/>.</summary>
    public static WordVectors Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith(Encoding.ASCII.GetBytes(Magic)))
        {
            throw new InvalidDataException($"'{path}' holds no word vectors; make them with the 'vectors' command.");
        }

        int count = BitConverter.ToInt32(bytes, Magic.Length);
        int dimension = BitConverter.ToInt32(bytes, Magic.Length + 4);
        int rows = bytes.Length - 4 * count * dimension;
        string[] words = Encoding.UTF8.GetString(bytes, Magic.Length + 8, rows - Magic.Length - 8).Split('\n')[..count];
        return new WordVectors(words, dimension, MemoryMarshal.Cast<byte, float>(bytes.AsSpan(rows)).ToArray());
    }

    /// <summary>The vectors of the <paramref name="count"/> most frequent words.</summary>
    public WordVectors First(int count) =>
        count >= Words.Length ? this : new WordVectors(Words[..count], Dimension, Rows[..(count * Dimension)]);

    /// <summary>The words nearest to <paramref name="word"/> by cosine, for a look at what was learnt.</summary>
    public IEnumerable<string> Nearest(string word, int count)
    {
        int row = Array.IndexOf(Words, word);
        return row < 0 ? [] : Enumerable.Range(0, Words.Length)
            .Where(other => other != row)
            .OrderByDescending(other => Cosine(row, other))
            .Take(count)
            .Select(other => Words[other]);
    }

    private float Cosine(int left, int right)
    {
        ReadOnlySpan<float> first = Rows.AsSpan(left * Dimension, Dimension);
        ReadOnlySpan<float> second = Rows.AsSpan(right * Dimension, Dimension);
        float dot = 0, firstNorm = 0, secondNorm = 0;
        for (int index = 0; index < Dimension; index++)
        {
            dot += first[index] * second[index];
            firstNorm += first[index] * first[index];
            secondNorm += second[index] * second[index];
        }

        return dot / MathF.Sqrt(firstNorm * secondNorm);
    }
}
