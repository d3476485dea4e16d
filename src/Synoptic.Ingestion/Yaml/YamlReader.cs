using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Synoptic.Ingestion.Yaml;

/// <summary>
/// Reads YAML as a flat list of values with their lines. It follows the parser's events, without
/// recursion and without expanding aliases, so that no text can exhaust the stack or the memory.
/// </summary>
internal sealed class YamlReader
{
    // Sidecars and front matter are three levels deep.
    private const int Deepest = 16;

    private readonly List<YamlValue> _values = [];
    private readonly Stack<Level> _levels = new();

    private YamlReader()
    {
    }

    public static YamlValues Read(string text)
    {
        YamlReader reader = new();
        try
        {
            using StringReader characters = new(text);
            return reader.Follow(new Parser(characters));
        }
        catch (YamlException exception)
        {
            return new([.. reader._values], "is malformed YAML", (int)exception.Start.Line);
        }
    }

    private YamlValues Follow(Parser parser)
    {
        while (parser.MoveNext())
        {
            if (_levels.Count > Deepest)
            {
                return new([.. _values], "is nested too deeply", Line(parser.Current!));
            }

            Take(parser.Current!);
        }

        return new([.. _values], null, 0);
    }

    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case MappingStart:
                _levels.Push(new(IsList: false, Key: null));
                break;
            case SequenceStart:
                _levels.Push(new(IsList: true, Key: "-"));
                break;
            case MappingEnd or SequenceEnd:
                _levels.Pop();
                EndValue();
                break;
            case Scalar scalar:
                TakeScalar(scalar.Value, Line(current));
                break;
            case AnchorAlias alias:
                TakeScalar("*" + alias.Value, Line(current));
                break;
        }
    }

    private void TakeScalar(string text, int line)
    {
        if (_levels.TryPeek(out var level) && level.Key is null)
        {
            Replace(level with { Key = text });
            return;
        }

        _values.Add(new([.. _levels.Reverse().Select(outer => outer.Key ?? "")], text, line));
        EndValue();
    }

    private void EndValue()
    {
        if (_levels.TryPeek(out var level) && !level.IsList)
        {
            Replace(level with { Key = null });
        }
    }

    private void Replace(Level level)
    {
        _levels.Pop();
        _levels.Push(level);
    }

    private static int Line(ParsingEvent current) => (int)current.Start.Line;

    /// <summary>A mapping or list that is open. A mapping has no key while it waits for its next one.</summary>
    private readonly record struct Level(bool IsList, string? Key);
}
