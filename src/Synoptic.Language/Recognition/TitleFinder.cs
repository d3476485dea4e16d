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

    /// <summary>The same mentions, those of persons with their titles. A title that a name begins with is taken out of the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its names, in order, none overlapping another.</param>
    public ImmutableArray<Mention> AddTitles(TokenLayer text, ImmutableArray<Mention> mentions)
    {
        var titled = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        int free = 0; // the first word after the name before
        foreach (Mention mention in mentions)
        {
            titled.Add(mention.Type is EntityType.Person ? WithTitle(text, mention, free) : mention);
            free = text.FirstAt(mention.Span.End);
        }

        return titled.MoveToImmutable();
    }

    private Mention WithTitle(TokenLayer text, Mention mention, int free)
    {
        int first = text.FirstAt(mention.Span.Start);
        int end = text.FirstAt(mention.Span.End);
        int name = first;
        while (name < end - 1 && LengthFrom(text, name) is > 0 and var length && name + length < end)
        {
            name += length;
        }

        int start = TitleStart(text, name, Math.Max(free, text.SentenceStart(name)));
        return start == name
            ? mention
            : mention with
            {
                Span = new TextSpan(text.Words[name].Span.Start, mention.Span.End),
                Title = text.Cover(start, name),
            };
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
