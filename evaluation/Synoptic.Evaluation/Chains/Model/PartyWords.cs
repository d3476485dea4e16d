using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>
/// The words that refer to a party, and its heads: the last word before what describes it further (a comma, a bracket,
/// "of", "who", "familiar"), and the last word of its name where the gold gives one.
/// </summary>
public sealed partial class PartyWords
{
    /// <summary>
    /// Prepositions, relative words, and adjectives and participles that follow a noun in English (Huddleston and
    /// Pullum, The Cambridge Grammar of the English Language, 2002, chapters 5 to 7 and 12).
    /// </summary>
    private static readonly FrozenSet<string> Breaks = (
        "about above across after against along among around as at before behind below beneath beside between beyond by "
        + "during for from in inside into near of off on onto opposite outside over since than through to toward towards "
        + "under until up upon via with within without who whom whose which that where when "
        + "aware briefed close familiar involved present privy speaking").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<char> BreakMarks = ",;:()[]–—".ToFrozenSet();

    private readonly ImmutableArray<int> _starts;
    private readonly ImmutableArray<int> _heads;

    private PartyWords(ImmutableArray<int> starts, ImmutableArray<int> heads)
    {
        _starts = starts;
        _heads = heads;
    }

    /// <summary>The words of a span.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The span of the party.</param>
    /// <param name="name">The name of the party, or null; it counts where the span holds it.</param>
    public static PartyWords Of(string text, TextSpan span, string? name = null)
    {
        string words = span.Read(text);
        ImmutableArray<Match> matches = [.. Word().Matches(words).Cast<Match>()];
        int nameStart = name is { Length: > 0 } ? words.LastIndexOf(name, StringComparison.Ordinal) : -1;
        IEnumerable<Match> heads = matches.Take(HeadOf(words, matches) + 1).TakeLast(1)
            .Concat(matches.Where(word => nameStart >= 0 && word.Index < nameStart + name!.Length).TakeLast(1));
        return new PartyWords(
            [.. matches.Select(word => span.Start + word.Index)],
            [.. heads.Select(word => span.Start + word.Index).Distinct()]);
    }

    /// <summary>
    /// Whether the other words mean the same party: their first head is one of these words, and a head of these, or at
    /// least half of these words, is among them.
    /// </summary>
    public bool IsMeantBy(PartyWords other) =>
        other._heads.Take(1).Any(_starts.Contains)
        && (_heads.Any(other._starts.Contains) || 2 * _starts.Count(other._starts.Contains) >= _starts.Length);

    private static int HeadOf(string words, ImmutableArray<Match> matches)
    {
        int head = 0;
        while (head + 1 < matches.Length
            && !Breaks.Contains(matches[head + 1].Value)
            && !words[(matches[head].Index + matches[head].Length)..matches[head + 1].Index].Any(BreakMarks.Contains))
        {
            head++;
        }

        return head;
    }

    /// <summary>"Noh", "Secretary-General", "U.S", "ministry's": one word each.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[-.'’&][\p{L}\p{M}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
