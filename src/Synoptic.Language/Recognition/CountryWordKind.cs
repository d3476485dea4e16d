namespace Synoptic.Language.Recognition;

/// <summary>How a word stands for a country.</summary>
public enum CountryWordKind
{
    /// <summary>As its name.</summary>
    Name,

    /// <summary>As the name of its people or their adjective.</summary>
    Demonym,

    /// <summary>As its capital.</summary>
    Capital,

    /// <summary>As a country within it: Scotland.</summary>
    Part,
}
