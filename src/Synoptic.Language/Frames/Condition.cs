namespace Synoptic.Language.Frames;

/// <summary>A stretch of words that tells under which condition something holds.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Head">The word of it that the others hang on, as far as the tree shows.</param>
internal readonly record struct Condition(int First, int Last, int Head)
{
    /// <summary>How many words lie between it and another word.</summary>
    public int DistanceTo(int word) => word < First ? First - word : word > Last ? word - Last : 0;
}
