using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Texts;

/// <summary>The texts of a gold file as documents that the pipeline can read.</summary>
public static class GoldTexts
{
    /// <summary>A document for each text; nothing but the text is known of it. Its path is the file's with the text's number, from 1.</summary>
    public static ImmutableArray<Document> ToDocuments(string file, IEnumerable<string> texts) =>
        [.. texts.Select((text, index) => ToDocument(file, text, index))];

    /// <summary>The annotated document of each text, or null where there is none.</summary>
    /// <param name="count">How many texts there are.</param>
    /// <param name="annotated">What came of the documents, in any order.</param>
    public static ImmutableArray<AnnotatedDocument?> Align(int count, ImmutableArray<AnnotatedDocument> annotated)
    {
        Dictionary<string, AnnotatedDocument> byId = annotated.ToDictionary(document => document.Document.Id, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, count).Select(index => byId.GetValueOrDefault(IdOf(index)))];
    }

    private static Document ToDocument(string file, string text, int index) => new()
    {
        Id = IdOf(index),
        Path = string.Create(CultureInfo.InvariantCulture, $"{file}#{index + 1}"),
        Text = text,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
    };

    private static string IdOf(int index) => index.ToString("x16", CultureInfo.InvariantCulture);
}
