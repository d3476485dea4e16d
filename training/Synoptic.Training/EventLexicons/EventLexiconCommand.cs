using Synoptic.Language.Patterns;

namespace Synoptic.Training.EventLexicons;

/// <summary>Converts verbs of a CAMEO dictionary into the lexicon of events.</summary>
internal static class EventLexiconCommand
{
    /// <summary>Writes the lexicon.</summary>
    /// <param name="verbs">The dictionary (PETRARCH format, CAMEO codes).</param>
    /// <param name="table">The conversion table from CAMEO to PLOVER.</param>
    /// <param name="approved">The verbs to keep, one a line.</param>
    /// <param name="curated">The lexicon whose words the result leaves out.</param>
    /// <param name="output">The file to write.</param>
    public static string Run(string verbs, string table, string approved, string curated, string output)
    {
        var types = PloverTable.Read(File.ReadLines(table));
        IReadOnlySet<string> known = KnownVerbs.Of(LexiconReader.Read(curated, File.ReadAllText(curated)));
        HashSet<string> kept = [.. File.ReadLines(approved).Where(verb => !verb.StartsWith('#') && !known.Contains(verb))];
        string[] lines = [.. new EventLines(types).Write(CameoDictionary.Read(File.ReadLines(verbs)).Where(verb => kept.Contains(verb.Verb)))];
        File.WriteAllText(output, string.Join('\n', lines) + "\n");
        return FormattableString.Invariant($"{kept.Count} verbs kept, {lines.Length} lines written");
    }
}
