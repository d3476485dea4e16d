namespace Synoptic.Cli;

/// <summary>Checks what the program cannot work without.</summary>
internal static class StartUpCheck
{
    /// <summary>What is wrong with this machine and how to mend it, or null.</summary>
    public static string? Problem() => NormalisesUnicode()
        ? null
        : "Unicode normalisation does not work here, so names would not be recognised. "
          + "Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and on Linux install the ICU library (Debian: libicu-dev).";

    /// <summary>Where globalization is invariant, normalisation leaves text as it is, without a word.</summary>
    private static bool NormalisesUnicode() => "e\u0301".Normalize() == "\u00e9";
}
