using Synoptic.Language.Model;

namespace Synoptic.Language.Recognition;

/// <summary>What a model's types of names are among the four classes.</summary>
internal static class NameTypes
{
    /// <summary>The class of a type of Worldwide newswire's nine; of dates and money, which are no names, null.</summary>
    public static EntityType? ClassOf(string type) => type switch
    {
        "Person" => EntityType.Person,
        "Organization" => EntityType.Organization,
        "Location" or "Facility" => EntityType.Location,
        "Misc" or "NORP" or "Product" => EntityType.Miscellaneous,
        _ => null,
    };
}
