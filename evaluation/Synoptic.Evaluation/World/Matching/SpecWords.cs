using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>The words of a text as <c>tests/specs/world/README.md</c> counts them: head words and content words. Texts are folded.</summary>
internal static partial class SpecWords
{
    private static readonly FrozenSet<string> Breaks = Set(
        "of for in on at to from with by against over under between about after before near who whom whose which that and or");

    private static readonly FrozenSet<string> Articles = Set("a an the");

    private static readonly FrozenSet<string> Empty = Set(
        "a an the this that these those of for in on at to from with by as and or but is are was were be been being has have had do does did "
        + "will would it its he she they his her their not");

    private static readonly FrozenSet<string> Pronouns = Set(
        "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs "
        + "this that these those one ones himself herself itself themselves");

    /// <summary>
    /// The head word of a stretch: its last word before the first comma, bracket or breaking word, without a possessive
    /// ending; null where it has none.
    /// </summary>
    public static TextSpan? HeadOf(string text, TextSpan span)
    {
        string words = span.Read(text);
        Match[] rest = [.. Word().Matches(words).SkipWhile(word => Breaks.Contains(word.Value) || Articles.Contains(word.Value))];
        if (rest.Length == 0)
        {
            return null;
        }

        int head = 0;
        while (head + 1 < rest.Length && !Breaks.Contains(rest[head + 1].Value) && !HasBreakMark(words, rest[head], rest[head + 1]))
        {
            head++;
        }

        int start = span.Start + rest[head].Index;
        return new TextSpan(start, start + WithoutPossessive(rest[head].Value).Length);
    }

    /// <summary>The content words, without a final <c>s</c> or <c>'s</c>, in order.</summary>
    public static ImmutableArray<string> ContentOf(string text) =>
        [.. Word().Matches(text).Select(word => word.Value).Where(word => !Empty.Contains(word)).Select(Stem)];

    /// <summary>Whether the text is nothing but a pronoun or <c>one</c>.</summary>
    public static bool IsPronoun(string text) =>
        Word().Matches(text).Select(word => word.Value).SkipWhile(Articles.Contains).ToArray() is [var only] && Pronouns.Contains(WithoutPossessive(only));

    /// <summary>Twice the words that both have over the words that each has, in [0, 1].</summary>
    public static double Likeness(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        List<string> rest = [.. right];
        int shared = left.Count(rest.Remove);
        return left.Length + right.Length == 0 ? 0 : 2d * shared / (left.Length + right.Length);
    }

    private static bool HasBreakMark(string words, Match before, Match after) =>
        words.AsSpan(before.Index + before.Length, after.Index - before.Index - before.Length).ContainsAny(",()[]");

    private static string Stem(string word)
    {
        string bare = WithoutPossessive(word);
        return bare.Length == word.Length && word.Length > 1 && word.EndsWith('s') ? word[..^1] : bare;
    }

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"noh", "secretary-general", "u.s", "ministry's", "1,200": one word each.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:(?:[-.'&]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
