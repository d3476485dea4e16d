namespace Synoptic.Language.Recognition;

/// <summary>A name as tokens [<paramref name="Start"/>, <paramref name="End"/>), with its title's tokens, if any, before it.</summary>
/// <param name="Start">The first token of the name.</param>
/// <param name="End">The token after its last.</param>
/// <param name="TitleStart">The first token of the title, or -1.</param>
/// <param name="TitleEnd">The token after the title's last.</param>
internal readonly record struct NameSpan(int Start, int End, int TitleStart = -1, int TitleEnd = -1)
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether a title stands before the name.</summary>
    public bool HasTitle => TitleStart >= 0;
}
