namespace Synoptic.Evaluation.Events;

/// <summary>Hashes of strings that are the same on every machine: FNV-1a (Fowler, Noll and Vo), with the finalizer of MurmurHash3.</summary>
internal static class FeatureHashing
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of a text.</summary>
    public static uint Of(string text)
    {
        uint hash = Basis;
        foreach (char unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
