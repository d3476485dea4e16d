namespace Synoptic.Briefs.Model;

/// <summary>Says which words a property of the brief may hold; the schema lists them.</summary>
/// <param name="type">An enumeration, whose names in kebab-case are the words; or a class whose constants are.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WordsOfAttribute(Type type) : Attribute
{
    /// <summary>Where the words stand.</summary>
    public Type Type { get; } = type;
}
