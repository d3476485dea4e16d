using System.Globalization;
using System.Reflection;

namespace Synoptic.Training;

/// <summary>Sets properties of option records from <c>name=value</c> words.</summary>
internal static class OptionReader
{
    /// <summary>Sets on <paramref name="options"/> every property that <paramref name="words"/> name, whatever its case, and takes those words out.</summary>
    public static T Apply<T>(T options, List<string> words)
        where T : class
    {
        foreach (PropertyInfo property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            string prefix = property.Name + "=";
            if (words.Find(word => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                words.Remove(found);
                property.SetValue(options, Convert.ChangeType(found[prefix.Length..], property.PropertyType, CultureInfo.InvariantCulture));
            }
        }

        return options;
    }
}
