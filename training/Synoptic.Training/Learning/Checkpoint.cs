using System.Runtime.InteropServices;
using System.Text;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Learning;

/// <summary>The state of a training run between two epochs: weights, moments, averages and the step.</summary>
internal static class Checkpoint
{
    private const string Magic = "SYNCKP1\n";

    /// <summary>Writes the state beside <paramref name="path"/> and then puts it in place, so that an interruption leaves the old one whole.</summary>
    public static void Write(string path, Network network, Trainer trainer)
    {
        string fresh = path + ".new";
        using (var writer = new BinaryWriter(File.Create(fresh)))
        {
            writer.Write(Encoding.ASCII.GetBytes(Magic));
            writer.Write(trainer.Adam.Steps);
            writer.Write(trainer.Average.Count);
            for (int index = 0; index < network.Parameters.Count; index++)
            {
                Parameter parameter = network.Parameters[index];
                writer.Write(parameter.Name);
                writer.Write(parameter.Values.Length);
                foreach (float[] numbers in StateOf(parameter, trainer.Average.Sums[index]))
                {
                    writer.Write(MemoryMarshal.AsBytes<float>(numbers));
                }
            }
        }

        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>Reads a state into a network of the same shape.</summary>
    /// <exception cref="InvalidDataException">The file is no checkpoint, or one of another shape.</exception>
    public static void Read(string path, Network network, Trainer trainer)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        if (!reader.ReadBytes(Magic.Length).SequenceEqual(Encoding.ASCII.GetBytes(Magic)))
        {
            throw new InvalidDataException($"'{path}' is no checkpoint; delete it to start afresh.");
        }

        trainer.Adam.Steps = reader.ReadInt32();
        trainer.Average.Count = reader.ReadInt32();
        for (int index = 0; index < network.Parameters.Count; index++)
        {
            Parameter parameter = network.Parameters[index];
            if (reader.ReadString() != parameter.Name || reader.ReadInt32() != parameter.Values.Length)
            {
                throw new InvalidDataException($"'{path}' is of another network at '{parameter.Name}'; delete it to start afresh.");
            }

            foreach (float[] numbers in StateOf(parameter, trainer.Average.Sums[index]))
            {
                reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
            }
        }
    }

    private static float[][] StateOf(Parameter parameter, float[] sum) =>
        [parameter.Values, parameter.FirstMoments, parameter.SecondMoments, sum];
}
