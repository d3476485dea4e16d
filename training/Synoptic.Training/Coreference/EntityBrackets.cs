namespace Synoptic.Training.Coreference;

/// <summary>Reads the brackets of <c>Entity=</c> as GUM has them: <c>(3-person-…</c> opens a mention of entity 3, <c>3)</c> closes it.</summary>
internal sealed class EntityBrackets
{
    private const string Key = "Entity=";
    private readonly List<(string Entity, int Word)> _open = [];

    /// <summary>What was closed so far.</summary>
    public List<GoldMention> Mentions { get; } = [];

    /// <summary>Reads the last column of the next word.</summary>
    public void Add(string misc, int word)
    {
        string brackets = misc.Split('|').FirstOrDefault(part => part.StartsWith(Key, StringComparison.Ordinal))?[Key.Length..] ?? "";
        int position = 0;
        while (position < brackets.Length)
        {
            bool opens = brackets[position] == '(';
            int start = opens ? position + 1 : position;
            int end = brackets.IndexOfAny(['(', ')'], start);
            string entity = brackets[start..(end < 0 ? brackets.Length : end)].Split('-')[0];
            if (opens)
            {
                _open.Add((entity, word));
            }

            bool closes = end >= 0 && brackets[end] == ')';
            if (closes)
            {
                Close(entity, word);
            }

            position = end < 0 ? brackets.Length : closes ? end + 1 : end;
        }
    }

    private void Close(string entity, int word)
    {
        int opened = _open.FindLastIndex(open => open.Entity == entity);
        Mentions.Add(new GoldMention(entity, _open[opened].Word, word));
        _open.RemoveAt(opened);
    }
}
