using System.Globalization;

namespace Synoptic.Layers.Marks;

/// <summary>What the facts of a report are called: people and links count from 1.</summary>
internal static class FactLabels
{
    public static string Event(int index) => Label('E', index);

    public static string Frame(int index) => Label('F', index);

    public static string Relation(int index) => Label('R', index);

    public static string Position(int index) => Label('P', index);

    private static string Label(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}{index + 1}");
}
