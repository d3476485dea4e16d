using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>The words of a sentence, and where the items of its lists may begin and end: at commas and at "and", "or" and "nor".</summary>
internal sealed class ListWords
{
    // Longer words before a comma are more than the first item of a list.
    private const int LongestFirst = 4;

    private readonly AnnotatedDocument _document;
    private readonly ImmutableArray<Word> _words;
    private readonly ImmutableHashSet<int> _limits;
    private readonly ImmutableHashSet<int> _conjunctions;

    private ListWords(AnnotatedDocument document, ImmutableArray<Word> words, ImmutableHashSet<int> limits, ImmutableHashSet<int> conjunctions)
    {
        (_document, _words, _limits, _conjunctions) = (document, words, limits, conjunctions);
    }

    /// <summary>How many words there are, marks and conjunctions left out.</summary>
    public int Count => _words.Length;

    /// <summary>The words of a stretch of a document.</summary>
    public static ListWords Of(AnnotatedDocument document, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var limits = ImmutableHashSet.CreateBuilder<int>();
        var conjunctions = ImmutableHashSet.CreateBuilder<int>();
        foreach (Word word in document.Parsed.Words.Where(word => span.Contains(word.Form.Span)))
        {
            ReadOnlySpan<char> form = word.Form.Span.Slice(document.Text);
            if (form is "and" or "or" or "nor")
            {
                conjunctions.Add(words.Count);
                limits.Add(words.Count);
            }
            else if (form is "," or ";")
            {
                limits.Add(words.Count);
            }
            else if (char.IsLetterOrDigit(form[0]))
            {
                words.Add(word);
            }
        }

        limits.Add(words.Count);
        return new ListWords(document, words.ToImmutable(), limits.ToImmutable(), conjunctions.ToImmutable());
    }

    /// <summary>The one item that this sentence has and the other, otherwise word for word the same, has not; or null.</summary>
    public TextSpan? FindOver(ListWords other)
    {
        int length = Count - other.Count;
        int first = Math.Max(1, other.Count - Shared(other, fromEnd: true));
        int last = Shared(other, fromEnd: false);
        for (int start = last; length > 0 && start >= first; start--)
        {
            if (IsItem(start, start + length, other) || IsFirst(start, start + length))
            {
                return TextSpan.Cover(_words[start].Form.Span, _words[start + length - 1].Form.Span);
            }
        }

        return null;
    }

    /// <summary>The one item that this sentence has where the other, otherwise word for word the same, has another item; or null.</summary>
    public TextSpan? FindInstead(ListWords other)
    {
        int first = Shared(other, fromEnd: false);
        int tail = Math.Min(Shared(other, fromEnd: true), Math.Min(Count, other.Count) - first);
        int start = _limits.Where(limit => limit <= first && other._limits.Contains(limit)).DefaultIfEmpty(0).Max();
        int end = _limits.Where(limit => limit >= Count - tail && other._limits.Contains(limit - Count + other.Count)).Min();
        bool isItem = start > 0 && start < end && start < end - Count + other.Count
            && (_conjunctions.Contains(start) || _conjunctions.Contains(end) || (end < Count && HasConjunctionAfter(end)));
        return isItem && !HasLimitWithin(start, end) ? TextSpan.Cover(_words[start].Form.Span, _words[end - 1].Form.Span) : null;
    }

    private bool HasLimitWithin(int start, int end) => _limits.Any(limit => limit > start && limit < end);

    /// <summary>Whether an item goes from one word to another: beside "and", or like the next item.</summary>
    private bool IsItem(int start, int end, ListWords other) => _limits.Contains(start)
        && (_limits.Contains(end)
            ? _conjunctions.Contains(start) || _conjunctions.Contains(end) || (end < Count && AreAlike(start, end) && HasConjunctionAfter(end))
            : _conjunctions.Contains(start) && other._conjunctions.Any(place => place < start && _limits.Contains(place) && !_conjunctions.Contains(place)));

    /// <summary>Whether the first item of a list, which nothing sets off from what stands before it, goes from one word to another.</summary>
    private bool IsFirst(int start, int end) => end - start <= LongestFirst && _limits.Contains(end) && !_conjunctions.Contains(end) && HasConjunctionAfter(end) && AreAlike(start, end);

    private bool HasConjunctionAfter(int word) => _conjunctions.Any(place => place > word);

    private bool AreAlike(int one, int other) => _words[one].Tags.Upos == _words[other].Tags.Upos;

    /// <summary>How many words the two have in common at one end.</summary>
    private int Shared(ListWords other, bool fromEnd)
    {
        int shared = 0;
        while (shared < Math.Min(Count, other.Count) && Form(fromEnd ? Count - 1 - shared : shared).Equals(other.Form(fromEnd ? other.Count - 1 - shared : shared), StringComparison.OrdinalIgnoreCase))
        {
            shared++;
        }

        return shared;
    }

    private ReadOnlySpan<char> Form(int word) => _words[word].Form.Span.Slice(_document.Text);
}
