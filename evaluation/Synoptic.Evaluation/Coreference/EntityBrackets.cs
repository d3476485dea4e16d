using System.Collections.Immutable;

namespace Synoptic.Evaluation.Coreference;

/// <summary>
/// Reads the brackets of <c>Entity=</c> in the last column (the format of GUM and CorefUD): <c>(3-person-…</c> opens a
/// mention of entity 3, <c>3)</c> closes the one that was opened last, <c>(3-person-…)</c> is one word.
/// </summary>
/// <param name="idField">Which of the fields between hyphens is the entity, from 0.</param>
internal sealed class EntityBrackets(int idField)
{
    private const string Key = "Entity=";

    private readonly List<(string Entity, int Word)> _open = [];
    private readonly ImmutableArray<(string Entity, int First, int Last)>.Builder _mentions =
        ImmutableArray.CreateBuilder<(string, int, int)>();

    /// <summary>What was closed, in the order of closing.</summary>
    public ImmutableArray<(string Entity, int First, int Last)> Mentions => _mentions.ToImmutable();

    /// <summary>The first mention that is still open, or null.</summary>
    public (string Entity, int Word)? FirstOpen => _open.Count == 0 ? null : _open[0];

    /// <summary>Reads the brackets of the next word.</summary>
    /// <param name="misc">The word's last column.</param>
    /// <param name="word">Its index.</param>
    /// <returns>What is wrong, or null.</returns>
    public string? Add(string misc, int word)
    {
        string brackets = misc.Split('|').FirstOrDefault(part => part.StartsWith(Key, StringComparison.Ordinal))?[Key.Length..] ?? "";
        int position = 0;
        string? problem = null;
        while (problem is null && position < brackets.Length)
        {
            problem = brackets[position] == '(' ? Open(brackets, ref position, word) : Close(brackets, ref position, word);
        }

        return problem;
    }

    private string? Open(string brackets, ref int position, int word)
    {
        int end = brackets.IndexOfAny(['(', ')'], position + 1);
        string[] fields = brackets[(position + 1)..(end < 0 ? brackets.Length : end)].Split('-');
        position = end < 0 ? brackets.Length : end;
        if (idField >= fields.Length || fields[idField].Length == 0)
        {
            return $"'{brackets}' opens a mention without an entity";
        }

        string entity = fields[idField];
        if (entity.Contains('[', StringComparison.Ordinal))
        {
            return $"'{entity}' is a part of a mention with gaps, which is not counted";
        }

        _open.Add((entity, word));
        if (end < 0 || brackets[end] == '(')
        {
            return null;
        }

        position++;
        return Close(entity, word);
    }

    private string? Close(string brackets, ref int position, int word)
    {
        int end = brackets.IndexOfAny(['(', ')'], position);
        string entity = brackets[position..(end < 0 ? brackets.Length : end)];
        if (end < 0 || brackets[end] == '(' || entity.Length == 0)
        {
            return $"'{brackets}' has brackets that neither open nor close a mention";
        }

        position = end + 1;
        return Close(entity, word);
    }

    private string? Close(string entity, int word)
    {
        int opened = _open.FindLastIndex(open => open.Entity == entity);
        if (opened < 0)
        {
            return $"entity '{entity}' is closed and not open";
        }

        _mentions.Add((entity, _open[opened].Word, word));
        _open.RemoveAt(opened);
        return null;
    }
}
