namespace Synoptic.Ingestion.Model;

/// <summary>One file, read and decoded, or one record of it.</summary>
/// <param name="Path">As in <see cref="Language.Model.Document.Path"/>.</param>
/// <param name="Text">The decoded characters, without a byte order mark.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
internal sealed record InputFile(string Path, string Text, string Sha256);
