using Synoptic.Language.Model;

namespace Synoptic.Language.Encoding;

/// <summary>Finds the rows of word forms, and has those computed that are not remembered.</summary>
internal sealed class FormRows(FormEncoder encoder)
{
    private const int Capacity = 10240; // forms in each of two generations; 2 KB a form of the standard model

    /// <summary>The form of a sentence's root, which no text can hold.</summary>
    private const string Root = "\n";

    private readonly BoundedMemo<FormRow> _memo = new(Capacity);
    private readonly FormRow _root = encoder.Encode([Root])[0];

    /// <summary>Writes the row of each position of some pieces; the root's stands before those of a piece's words.</summary>
    public void Find(WordFormLayer words, ReadOnlySpan<EncodedPiece> pieces, Span<FormRow?> rows)
    {
        List<int>? missing = null;
        foreach (EncodedPiece piece in pieces)
        {
            int start = piece.Row - pieces[0].Row;
            rows[start] = _root;
            for (int word = 0; word < piece.Count; word++)
            {
                rows[start + 1 + word] = _memo.Find(words[piece.First + word]);
                if (rows[start + 1 + word] is null)
                {
                    (missing ??= []).Add(piece.First + word);
                }
            }
        }

        if (missing is not null)
        {
            Complete(Encode(words, missing), words, pieces, rows);
        }
    }

    private Dictionary<string, FormRow> Encode(WordFormLayer words, List<int> missing)
    {
        string[] forms = [.. missing.Select(word => words[word].ToString()).Distinct(StringComparer.Ordinal)];
        Dictionary<string, FormRow> encoded = encoder.Encode(forms).ToDictionary(row => row.Form, StringComparer.Ordinal);
        foreach (string form in forms)
        {
            _memo.Keep(form, encoded[form]);
        }

        return encoded;
    }

    private static void Complete(
        Dictionary<string, FormRow> encoded, WordFormLayer words, ReadOnlySpan<EncodedPiece> pieces, Span<FormRow?> rows)
    {
        Dictionary<string, FormRow>.AlternateLookup<ReadOnlySpan<char>> lookup = encoded.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (EncodedPiece piece in pieces)
        {
            int start = piece.Row - pieces[0].Row + 1;
            for (int word = 0; word < piece.Count; word++)
            {
                rows[start + word] ??= lookup[words[piece.First + word]];
            }
        }
    }
}
