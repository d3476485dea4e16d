using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Synoptic.Language.Tests.Models;

/// <summary>Writes small model files of random numbers, as docs/models.md sets them down.</summary>
internal static class RandomModel
{
    private const int Width = 32;
    private const int FeatureWidth = 8;
    private const int FeatureRows = 64;
    private const int HeadWidth = 16;
    private const int Layers = 2;

    private static readonly string[] Forms = ["the", "of", "said", "."];
    private static readonly string[] Names = ["O", "B-Person", "I-Person", "L-Person", "U-Person", "B-NORP", "I-NORP", "L-NORP", "U-NORP"];
    private static readonly string[] Relations = ["det", "nsubj", "obj", "punct", "root"];

    /// <summary>The bytes of a model file.</summary>
    public static byte[] Write(int seed)
    {
        var random = new Random(seed);
        using var payload = new MemoryStream();
        using var writer = new BinaryWriter(payload);
        foreach (int number in new[] { Width, Layers, FeatureRows, FeatureRows, FeatureRows })
        {
            writer.Write(number);
        }

        WriteLists(writer);
        WriteEncoder(writer, random);
        WriteHeads(writer, random);
        return Wrap(payload.ToArray());
    }

    /// <summary>A payload with its head.</summary>
    public static byte[] Wrap(byte[] payload) =>
        [.. "SYNMODL\n"u8, .. BitConverter.GetBytes(1), .. BitConverter.GetBytes(payload.Length), .. SHA256.HashData(payload), .. payload];

    private static void WriteLists(BinaryWriter writer)
    {
        WriteList(writer, Forms);
        WriteList(writer, "said", "minister");
        WriteList(writer, "", "ewt", "gum");
        WriteList(writer, "NOUN", "VERB", "DET", "PUNCT");
        WriteList(writer, "NN", "VBD", "DT", ".");
        WriteList(writer, "_", "Number=Sing");
        WriteList(writer, "l0/", "l1/", "k0/");
        WriteList(writer, Names);
        WriteList(writer, Relations);
        WriteList(writer, "said\tVERB\tsay");
    }

    private static void WriteEncoder(BinaryWriter writer, Random random)
    {
        WriteTensor(writer, random, "forms", 1, Forms.Length + 1, FeatureWidth);
        WriteTensor(writer, random, "vectors", 1, 3, FeatureWidth);
        WriteTensor(writer, random, "affixes", 1, FeatureRows, FeatureWidth);
        WriteTensor(writer, random, "grams", 1, FeatureRows, FeatureWidth);
        WriteTensor(writer, random, "shapes", 1, FeatureRows, FeatureWidth);
        WriteTensor(writer, random, "corpora", 1, 3, Width);
        WriteDense(writer, random, "project", 5 * FeatureWidth, Width);
        WriteNorm(writer, random, "project");
        for (int layer = 0; layer < Layers; layer++)
        {
            WriteDense(writer, random, $"layer{layer}.gates", Width, 6 * Width);
            WriteDense(writer, random, $"layer{layer}.output", 2 * Width, Width);
            WriteNorm(writer, random, $"layer{layer}");
        }
    }

    private static void WriteHeads(BinaryWriter writer, Random random)
    {
        foreach (string head in new[] { "Upos", "Xpos", "Feats", "Lemma" })
        {
            WriteDense(writer, random, head, Width, 8);
        }

        WriteDense(writer, random, "Name", Width, 16);
        WriteDense(writer, random, "arc.dependents", Width, HeadWidth);
        WriteDense(writer, random, "arc.heads", Width, HeadWidth);
        WriteDense(writer, random, "arc.pair", HeadWidth, HeadWidth);
        WriteDense(writer, random, "relation.dependents", Width, HeadWidth);
        WriteDense(writer, random, "relation.heads", Width, HeadWidth);
        WriteDense(writer, random, "relation.scores", 3 * HeadWidth, 8);
    }

    private static void WriteDense(BinaryWriter writer, Random random, string name, int inputs, int outputs)
    {
        WriteTensor(writer, random, name + ".weights", 2, inputs, outputs);
        WriteTensor(writer, random, name + ".bias", 0, 1, outputs);
    }

    private static void WriteNorm(BinaryWriter writer, Random random, string name)
    {
        WriteTensor(writer, random, name + ".norm.gain", 0, 1, Width);
        WriteTensor(writer, random, name + ".norm.bias", 0, 1, Width);
    }

    private static void WriteTensor(BinaryWriter writer, Random random, string name, int kind, int rows, int columns)
    {
        WriteText(writer, name);
        writer.Write(kind);
        writer.Write(rows);
        writer.Write(columns);
        int floats = kind == 0 ? rows * columns : kind == 1 ? rows : columns;
        float[] numbers = [.. Enumerable.Range(0, floats).Select(_ => kind == 0 ? random.NextSingle() * 2 - 1 : random.NextSingle() * 0.01f)];
        writer.Write(MemoryMarshal.AsBytes<float>(numbers));
        sbyte[] integers = [.. Enumerable.Range(0, kind == 0 ? 0 : rows * columns).Select(_ => (sbyte)random.Next(-127, 128))];
        writer.Write(MemoryMarshal.AsBytes<sbyte>(integers));
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static void WriteList(BinaryWriter writer, params string[] texts)
    {
        writer.Write(texts.Length);
        WriteText(writer, string.Join('\n', texts));
    }
}
