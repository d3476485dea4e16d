using System.Text;
using Synoptic.Training.Examples;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Distillation;

/// <summary>
/// A teacher's labels in a file: for each sentence its words, its corpus, then for each head, position by position,
/// <see cref="Kept"/> pairs of label and share, a byte each, the share in 255ths.
/// </summary>
internal static class SoftFile
{
    /// <summary>Labels kept of each choice.</summary>
    public const int Kept = 4;

    /// <summary>Words of the longest sentence that fits, so that a position is a byte.</summary>
    public const int LongestSentence = 200;

    private const string Magic = "SYNSOFT1";

    /// <summary>Writes the sentences beside <paramref name="path"/> and then puts them in place.</summary>
    public static void Write(string path, IEnumerable<SoftSentence> sentences)
    {
        string fresh = path + ".new";
        using (var writer = new BinaryWriter(File.Create(fresh)))
        {
            writer.Write(Encoding.ASCII.GetBytes(Magic));
            foreach (SoftSentence sentence in sentences)
            {
                writer.Write(sentence.Key);
                writer.Write((byte)sentence.Corpus);
                foreach (Head head in Enum.GetValues<Head>())
                {
                    writer.Write(Pack(sentence.Targets[head]));
                }
            }
        }

        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>Reads the sentences in order; another file is an <see cref="InvalidDataException"/>.</summary>
    public static IEnumerable<SoftSentence> Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        if (!reader.ReadBytes(Magic.Length).SequenceEqual(Encoding.ASCII.GetBytes(Magic)))
        {
            throw new InvalidDataException($"'{path}' holds no labels of a teacher; make them with the 'label' command.");
        }

        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            string[] forms = reader.ReadString().Split('\n');
            int corpus = reader.ReadByte();
            yield return new SoftSentence(forms, corpus, Enum.GetValues<Head>().ToDictionary(
                head => head, _ => Unpack(reader.ReadBytes((forms.Length + 1) * Kept * 2), forms.Length + 1)));
        }
    }

    private static byte[] Pack(SoftTargets targets)
    {
        var bytes = new byte[targets.Labels.Length * 2];
        for (int index = 0; index < targets.Labels.Length; index++)
        {
            bytes[2 * index] = (byte)targets.Labels[index];
            bytes[2 * index + 1] = (byte)MathF.Round(targets.Shares[index] * byte.MaxValue);
        }

        return bytes;
    }

    private static SoftTargets Unpack(byte[] bytes, int rows)
    {
        var targets = new SoftTargets(Kept, rows);
        for (int index = 0; index < targets.Labels.Length; index++)
        {
            targets.Labels[index] = bytes[2 * index];
            targets.Shares[index] = bytes[2 * index + 1] / (float)byte.MaxValue;
        }

        return targets;
    }
}
