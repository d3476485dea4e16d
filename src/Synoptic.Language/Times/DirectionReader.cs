using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Meanings;

namespace Synoptic.Language.Times;

/// <summary>Reads from the nearest verb whether the words around an expression speak of the past or of the future.</summary>
internal sealed class DirectionReader
{
    private const int Window = 12;
    private const int WindowBefore = 12;
    // what is told in the progressive of a day to come: motion and arrangement (Quirk and others 1985, 4.44)
    private static readonly WordSet Arranged = new("being going coming leaving returning arriving departing travelling traveling flying sailing heading driving moving meeting seeing visiting touring holding opening reopening starting beginning resuming launching hosting receiving joining convening gathering assembling calling addressing attending dining lunching speaking playing marrying");

    private static readonly WordSet Articles = new("the a an this that these those his her its their our my your no");

    private const int LongestAside = 5; // "the foreign ministry said"

    private readonly Lexicon<Direction> _before = Read("before");
    private readonly Lexicon<Direction> _after = Read("after");
    private readonly Lexicon<Direction> _infinitive = Read("infinitive");
    private readonly Lexicon<Direction> _for = Read("for");

    /// <summary>The direction at words [<paramref name="start"/>, <paramref name="end"/>): the nearest verb before decides, else the first after.</summary>
    public Direction DirectionAt(TokenLayer text, int start, int end)
    {
        int first = Math.Max(text.SentenceStart(start), start - WindowBefore);
        bool hasInfinitive = false;
        bool isFor = start > first && text[start - 1].Equals("for", StringComparison.OrdinalIgnoreCase);
        for (int index = start - 1; index >= first; index--)
        {
            if (IsBeTo(text, index, first) || IsGoingOn(text, index, first))
            {
                return Direction.Future;
            }

            if (isFor && _for.TryGet(text[index], out Direction arranged))
            {
                return InPast(text, index, first, arranged); // "cancelled its crossings <b>for</b> Friday"
            }

            hasInfinitive |= IsInfinitive(text, index);
            if (hasInfinitive && _infinitive.TryGet(text[index], out Direction meant))
            {
                return InPast(text, index, first, meant); // "decided to <b>meet</b> on Friday"
            }

            if (Of(text[index], _before) is var before and not Direction.Unknown && !IsParticiple(text, index, first) && !IsOfNoun(text, index, first) && !IsAside(text, index, first))
            {
                return InPast(text, index, first, before);
            }
        }

        int last = Math.Min(text.SentenceEnd(start), end + Window);
        for (int index = end; index < last; index++)
        {
            if (Of(text[index], _after) is var after and not Direction.Unknown)
            {
                return after;
            }
        }

        return hasInfinitive ? Direction.Future : Direction.Unknown; // "Weavers to <b>meet</b> mayor on Friday"
    }

    /// <summary>What "<b>had been</b> due" for a day was so before what is told, as a rule after the day has passed.</summary>
    private static Direction InPast(TokenLayer text, int index, int first, Direction direction) =>
        direction is Direction.Future && index - 2 >= first && text[index - 1] is "been" && text[index - 2].Equals("had", StringComparison.OrdinalIgnoreCase) ? Direction.Past : direction;

    /// <summary>"Is <b>to</b> meet" is still to come.</summary>
    private static bool IsBeTo(TokenLayer text, int index, int first) =>
        index > first && text[index].Equals("to", StringComparison.OrdinalIgnoreCase) && text[index - 1] is "is" or "are";

    /// <summary>"The <b>flooded</b> town": what stands between an article and its noun is no verb.</summary>
    private static bool IsOfNoun(TokenLayer text, int index, int first) => index > first && Articles.Contains(text[index - 1]);

    /// <summary>"Is <b>leaving</b> on Friday", "is <b>being</b> arranged for Friday": what is under way has no day in the past, so the day is one to come.</summary>
    private static bool IsGoingOn(TokenLayer text, int index, int first) =>
        index > first && Arranged.Contains(text[index]) && text[index - 1] is "is" or "are" or "'s" or "’s" or "'re" or "’re";

    /// <summary>"<b>To</b> meet", and not "to the town".</summary>
    private static bool IsInfinitive(TokenLayer text, int index) =>
        text[index].Equals("to", StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterLower(text[index + 1][0])
        && (text[index + 1] is "be" or "have" || !CommonWords.IsFunction(text[index + 1]));

    /// <summary>"Will be <b>held</b>", "to be <b>opened</b>": the verb before tells when.</summary>
    private static bool IsParticiple(TokenLayer text, int index, int first) =>
        index > first && text[index - 1].Equals("be", StringComparison.OrdinalIgnoreCase);

    /// <summary>"She will, the palace <b>said</b>, open it": who says so tells nothing of when.</summary>
    private static bool IsAside(TokenLayer text, int index, int first)
    {
        if (!text[index + 1].SequenceEqual(","))
        {
            return false;
        }

        for (int before = index - 1; before >= Math.Max(first, index - LongestAside); before--)
        {
            if (text[before].SequenceEqual(","))
            {
                return true;
            }
        }

        return false;
    }

    private static Direction Of(ReadOnlySpan<char> word, Lexicon<Direction> words) =>
        words.TryGet(word, out Direction direction) ? direction : IsPastForm(word) ? Direction.Past : Direction.Unknown;

    private static bool IsPastForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && CommonWords.ClassOf(word) is WordClass.Verb or WordClass.Unknown;

    private static Lexicon<Direction> Read(string place) => new(
        TableReader.Rows("directions.tsv")
            .Where(row => row[2] == place || row[2] == "both")
            .Select(row => KeyValuePair.Create(row[0], Enum.Parse<Direction>(row[1], ignoreCase: true))));
}
