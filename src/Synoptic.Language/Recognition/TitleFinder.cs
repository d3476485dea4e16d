using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Recognition;

/// <summary>Finds the title or office right before the name of a person: "Mr.", "former Foreign Minister".</summary>
public sealed class TitleFinder
{
    private const int LongestEntry = 4; // words

    private readonly Lexicon<bool> _isTitle = Lexicon<bool>.Read("titles.tsv", row => row[1] == "title");

    /// <summary>
    /// The same mentions, those of persons with their titles. A title that a name begins with is taken out of the name;
    /// a name of two words or more that the tree links with a title before it is a person's, whatever it was taken for.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="trees">The trees of its words.</param>
    /// <param name="mentions">Its names, in order, none overlapping another.</param>
    public ImmutableArray<Mention> AddTitles(TokenLayer text, TreeLayer trees, ImmutableArray<Mention> mentions)
    {
        var titled = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        int free = 0; // the first word after the name before
        foreach (Mention mention in mentions)
        {
            int first = text.FirstAt(mention.Span.Start);
            int end = text.FirstAt(mention.Span.End);
            int limit = Math.Max(free, text.SentenceStart(first));
            titled.Add(mention.Type is EntityType.Person ? WithTitle(text, mention, (first, end), limit)
                : IsTitleAndName(text, mention, first, end) ? WithTitle(text, mention with { Type = EntityType.Person }, (first, end), limit)
                : end - first > 1 && TitleStart(text, first, limit) < first && AreLinked(text, trees, first - 1, (first, end))
                    ? WithTitle(text, mention with { Type = EntityType.Person }, (first, end), limit)
                : mention);
            free = end;
        }

        return titled.MoveToImmutable();
    }

    /// <summary>"Prefect Doukas", "Miss Lane": a title and one word more are no place.</summary>
    private bool IsTitleAndName(TokenLayer text, Mention mention, int first, int end) => mention.Type is EntityType.Location or EntityType.Miscellaneous
        && LengthFrom(text, first) is > 0 and var length && first + length == end - 1;

    private Mention WithTitle(TokenLayer text, Mention mention, (int First, int End) words, int limit)
    {
        int name = words.First;
        while (name < words.End - 1 && LengthFrom(text, name) is > 0 and var length && name + length < words.End && !IsOf(text, name + length))
        {
            name += length;
        }

        int start = TitleStart(text, name, limit);
        return start == name
            ? mention
            : mention with
            {
                Span = new TextSpan(text.Words[name].Span.Start, mention.Span.End),
                Title = text.Cover(start, name),
            };
    }

    /// <summary>"Duke <b>of</b> Alba": the title is the name.</summary>
    private static bool IsOf(TokenLayer text, int word) => text.Words[word].Span.Slice(text.Text) is "of";

    /// <summary>Whether an arc of the tree leads from the title's last word to one of the words [First, End), or back.</summary>
    private static bool AreLinked(TokenLayer text, TreeLayer trees, int title, (int First, int End) words)
    {
        int start = text.SentenceStart(title);
        int HeadOf(int word) => start + trees.Dependencies[word].Head - 1;
        return (words.First <= HeadOf(title) && HeadOf(title) < words.End)
            || Enumerable.Range(words.First, words.End - words.First).Any(word => HeadOf(word) == title);
    }

    /// <summary>The number of words of the title that begins at the word, or 0.</summary>
    private int LengthFrom(TokenLayer text, int start)
    {
        int length = _isTitle.Match(text, start, out bool isTitle);
        return isTitle ? length : 0;
    }

    /// <summary>Where the titles that end right before the word begin, with the modifiers before them; the word itself when there are none.</summary>
    private int TitleStart(TokenLayer text, int end, int limit)
    {
        int start = end;
        while (LengthBefore(text, start, limit, withModifiers: start < end) is > 0 and var length)
        {
            start -= length;
        }

        return start;
    }

    private int LengthBefore(TokenLayer text, int end, int limit, bool withModifiers)
    {
        for (int length = Math.Min(LongestEntry, end - limit); length > 0; length--)
        {
            if (_isTitle.Match(text, end - length, out bool isTitle) == length && (isTitle || withModifiers))
            {
                return length;
            }
        }

        return 0;
    }
}
