namespace Synoptic.Evaluation.World.Matching;

/// <summary>Text made comparable without a change of place: lower case, straight marks, blanks for white space.</summary>
internal static class FoldedText
{
    /// <summary>The text, of the same length.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (folded, original) =>
    {
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(original[i]);
        }
    });

    private static char Fold(char character) => character switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '“' or '”' or '„' => '"',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => char.ToLowerInvariant(character),
    };
}
