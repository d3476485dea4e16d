using System.Security.Cryptography;
using System.Text;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;

namespace Synoptic.Training.Export;

/// <summary>Writes a network as the model file that the library reads; the form is set down in docs/models.md.</summary>
internal static class ModelWriter
{
    private const string Magic = "SYNMODL\n";
    private const int Version = 1;

    private static readonly Head[] LabelOrder = [Head.Upos, Head.Xpos, Head.Feats, Head.Lemma, Head.Name, Head.Relation];

    /// <summary>Writes the file and sets the network to the weights that are in it.</summary>
    /// <returns>The size in bytes.</returns>
    public static long Write(string path, Network network, IReadOnlyCollection<string> vectorWords)
    {
        using var payload = new MemoryStream();
        using (var writer = new BinaryWriter(payload, Encoding.UTF8, leaveOpen: true))
        {
            WriteShape(writer, network.Options);
            WriteLists(writer, network.Inventory, vectorWords);
            foreach (ModelTensor tensor in network.Parameters.Select(parameter => new ModelTensor(parameter)))
            {
                tensor.Write(writer);
                tensor.Restore();
            }
        }

        byte[] bytes = payload.ToArray();
        string fresh = path + ".new";
        using (var file = new BinaryWriter(File.Create(fresh)))
        {
            file.Write(Encoding.ASCII.GetBytes(Magic));
            file.Write(Version);
            file.Write(bytes.Length);
            file.Write(SHA256.HashData(bytes));
            file.Write(bytes);
        }

        File.Move(fresh, path, overwrite: true);
        return new FileInfo(path).Length;
    }

    private static void WriteShape(BinaryWriter writer, NetworkOptions options)
    {
        foreach (int number in new[] { options.Width, options.Layers, options.AffixRows, options.GramRows, options.ShapeRows })
        {
            writer.Write(number);
        }
    }

    private static void WriteLists(BinaryWriter writer, Inventory inventory, IReadOnlyCollection<string> vectorWords)
    {
        ModelStrings.Write(writer, inventory.Forms);
        ModelStrings.Write(writer, vectorWords);
        ModelStrings.Write(writer, [.. Corpora.Rows]);
        foreach (Head head in LabelOrder)
        {
            ModelStrings.Write(writer, inventory.Labels[head].Labels);
        }

        ModelStrings.Write(writer, [.. inventory.Lexicon.Select(pair => $"{pair.Key}\t{pair.Value}")]);
    }
}
