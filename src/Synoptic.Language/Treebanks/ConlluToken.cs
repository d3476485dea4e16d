namespace Synoptic.Language.Treebanks;

/// <summary>A stretch of text that one or more words stand for: <c>don't</c> is one token, two words.</summary>
/// <param name="Form">The token as written.</param>
/// <param name="FirstWord">The index of its first word in the sentence, from 0.</param>
/// <param name="WordCount">How many words it has, 1 or more.</param>
/// <param name="SpaceAfter">Whether white space follows; false where the file says <c>SpaceAfter=No</c>.</param>
public readonly record struct ConlluToken(string Form, int FirstWord, int WordCount, bool SpaceAfter)
{
    /// <summary>Whether it has more than one word.</summary>
    public bool IsMultiword => WordCount > 1;
}
