using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Names features of the words and trees around marked spans.</summary>
internal sealed class MarkedTree
{
    private const int LongestPath = 8;

    private readonly MarkedSentence _sentence;
    private readonly ImmutableArray<Word> _words;
    private readonly int[] _heads;

    public MarkedTree(MarkedSentence sentence, ParsedDocument parsed)
    {
        _sentence = sentence;
        _words = parsed.Words;
        _heads = new int[_words.Length];
        foreach (Sentence part in parsed.Sentences)
        {
            for (int word = part.Words.Start.Value; word < part.Words.End.Value; word++)
            {
                int head = _words[word].Dependency.Head;
                _heads[word] = head == 0 ? -1 : part.Words.Start.Value + head - 1;
            }
        }
    }

    /// <summary>The lemmas outside the marks, and pairs of neighbours.</summary>
    public IEnumerable<string> Words()
    {
        string before = "";
        for (int word = 0; word < _words.Length; word++)
        {
            bool isMarked = IsIn(word, _sentence.Sources) || IsIn(word, _sentence.Targets);
            string lemma = isMarked ? "_" : Lemma(word);
            if (!isMarked)
            {
                yield return "word=" + lemma;
            }

            yield return $"pair={before}+{lemma}";
            before = lemma;
        }
    }

    /// <summary>What a mark depends on: its head's lemma and relation, the words that hang on it, and the clause above.</summary>
    public IEnumerable<string> Around(string side, ImmutableArray<TextSpan> marks)
    {
        int head = HeadOf(marks);
        if (head < 0)
        {
            yield break;
        }

        yield return $"{side}:noun={Lemma(head)}";
        int above = _heads[head];
        if (above >= 0)
        {
            string relation = _words[head].Dependency.Relation;
            yield return $"{side}:{relation}={Lemma(above)}";
            for (int word = 0; word < _words.Length; word++)
            {
                if (_heads[word] == above && word != head)
                {
                    yield return $"{side}:{Lemma(above)}:{_words[word].Dependency.Relation}={Lemma(word)}";
                    yield return $"{side}:{_words[word].Dependency.Relation}={Lemma(word)}";
                }
            }
        }
    }

    /// <summary>The path from source to target over the trees, with and without relations.</summary>
    public IEnumerable<string> Path()
    {
        (int source, int target) = (HeadOf(_sentence.Sources), HeadOf(_sentence.Targets));
        if (source < 0 || target < 0)
        {
            yield break;
        }

        List<int> up = Above(source);
        List<int> down = Above(target);
        int meeting = up.Find(down.Contains);
        IEnumerable<int> path = [.. up.TakeWhile(word => word != meeting), meeting, .. down.TakeWhile(word => word != meeting).Reverse()];
        int[] inner = [.. path.Where(word => word != source && word != target).Take(LongestPath)];
        yield return "path=" + string.Join('>', inner.Select(Lemma));
        yield return string.Create(CultureInfo.InvariantCulture, $"pathlength={inner.Length}");
        foreach (int word in inner)
        {
            yield return "onpath=" + Lemma(word);
        }
    }

    private List<int> Above(int word)
    {
        List<int> above = [];
        for (; word >= 0; word = _heads[word])
        {
            above.Add(word);
        }

        return [.. above, -1];
    }

    /// <summary>The word of the marks whose head lies outside them, or -1.</summary>
    private int HeadOf(ImmutableArray<TextSpan> marks)
    {
        for (int word = 0; word < _words.Length; word++)
        {
            if (IsIn(word, marks) && (_heads[word] < 0 || !IsIn(_heads[word], marks)) && _words[word].Tags.Upos != "PUNCT")
            {
                return word;
            }
        }

        return -1;
    }

    private bool IsIn(int word, ImmutableArray<TextSpan> marks) => marks.Any(mark => mark.Contains(_words[word].Form.Span));

    private string Lemma(int word) => word < 0 ? "-" : _words[word].Tags.Lemma.ToLowerInvariant();
}
