using System.Text;

namespace Synoptic.Training.Export;

/// <summary>Strings as a model file holds them.</summary>
internal static class ModelStrings
{
    /// <summary>Writes the length in bytes, then UTF-8.</summary>
    public static void Write(BinaryWriter writer, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Writes the count, then the strings joined with line feeds.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyCollection<string> texts)
    {
        writer.Write(texts.Count);
        Write(writer, string.Join('\n', texts));
    }
}
