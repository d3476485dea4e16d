using System.Collections.Immutable;
using System.Globalization;

namespace Synoptic.Language.Treebanks;

/// <summary>Collects the lines of one sentence and checks them; the first fault wins.</summary>
internal sealed class ConlluSentenceBuilder
{
    private const int ColumnCount = 10;

    private readonly ImmutableArray<string>.Builder _comments = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ConlluToken>.Builder _tokens = ImmutableArray.CreateBuilder<ConlluToken>();
    private readonly ImmutableArray<ConlluWord>.Builder _words = ImmutableArray.CreateBuilder<ConlluWord>();
    private int _tokenEnd; // words before this index belong to tokens already added
    private ConlluFailure? _failure;

    public void Add(string line, int number)
    {
        if (line[0] == '#')
        {
            _comments.Add(line);
            return;
        }

        string[] columns = line.Split('\t');
        string? fault = columns.Length == ColumnCount
            ? AddColumns(columns)
            : $"{columns.Length} columns, expected {ColumnCount} with tabs between";
        if (fault is not null)
        {
            _failure ??= new ConlluFailure(number, fault);
        }
    }

    public void Finish(
        int number,
        ImmutableArray<ConlluSentence>.Builder sentences,
        ImmutableArray<ConlluFailure>.Builder failures)
    {
        if (_failure is null && _words.Count > 0 && FaultOfWhole() is { } fault)
        {
            _failure = new ConlluFailure(number, fault);
        }

        if (_failure is { } failure)
        {
            failures.Add(failure);
        }
        else if (_words.Count > 0)
        {
            sentences.Add(new ConlluSentence(_comments.ToImmutable(), _tokens.ToImmutable(), _words.ToImmutable()));
        }
    }

    private string? AddColumns(string[] columns)
    {
        string id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        int dash = id.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 ? AddRange(id, dash, columns) : AddWord(columns);
    }

    private string? AddRange(string id, int dash, string[] columns)
    {
        if (!TryNumber(id.AsSpan(0, dash), out int first)
            || !TryNumber(id.AsSpan(dash + 1), out int last)
            || first != _words.Count + 1 || first <= _tokenEnd || last < first)
        {
            return $"token range '{id}' does not start at the next word";
        }

        _tokens.Add(new ConlluToken(columns[1], first - 1, last - first + 1, HasSpaceAfter(columns)));
        _tokenEnd = last;
        return null;
    }

    private string? AddWord(string[] columns)
    {
        if (!TryNumber(columns[0], out int id) || id != _words.Count + 1)
        {
            return $"word number '{columns[0]}', expected {_words.Count + 1}";
        }

        int head = -1;
        if (columns[6] != "_" && !TryNumber(columns[6], out head))
        {
            return $"head '{columns[6]}', expected a number";
        }

        _words.Add(new ConlluWord(
            columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7], columns[9]));
        if (id > _tokenEnd)
        {
            _tokens.Add(new ConlluToken(columns[1], id - 1, 1, HasSpaceAfter(columns)));
            _tokenEnd = id;
        }

        return null;
    }

    private string? FaultOfWhole()
    {
        if (_tokenEnd > _words.Count)
        {
            return $"a token range ends at word {_tokenEnd}, the sentence at {_words.Count}";
        }

        ConlluWord? far = _words.FirstOrDefault(word => word.Head > _words.Count);
        return far is null ? null : $"head {far.Head} lies after the last word, {_words.Count}";
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool HasSpaceAfter(string[] columns) =>
        !columns[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
}
