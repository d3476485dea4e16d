using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Reading;

/// <summary>Reads passages with their records: the format of <c>tests/specs/world/README.md</c>.</summary>
public static class WorldReader
{
    /// <summary>Reads the lines of a file. A passage with a fault is left out and its fault named.</summary>
    public static WorldReading Read(IEnumerable<string> lines)
    {
        PassageCollector collector = new();
        foreach (string line in lines)
        {
            collector.Add(line);
        }

        return collector.Finish();
    }
}
