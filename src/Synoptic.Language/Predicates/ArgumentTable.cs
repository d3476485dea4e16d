using System.Collections.Immutable;

namespace Synoptic.Language.Predicates;

/// <summary>The arguments found so far, by word.</summary>
internal sealed class ArgumentTable(int words)
{
    private readonly List<Argument>?[] _arguments = new List<Argument>?[words];
    private readonly Dictionary<int, int> _supports = [];

    /// <summary>Adds an argument, once; a word is no argument of itself.</summary>
    public void Add(int word, Argument argument)
    {
        List<Argument> arguments = _arguments[word] ??= [];
        if (argument.Word != word && !arguments.Exists(known => known.Function == argument.Function && known.Word == argument.Word))
        {
            arguments.Add(argument);
        }
    }

    /// <summary>Puts an argument in the place of another.</summary>
    public void Replace(int word, Argument known, Argument argument)
    {
        _arguments[word]!.Remove(known);
        Add(word, argument);
    }

    /// <summary>Makes a verb the one that carries a noun.</summary>
    public void Support(int noun, int verb) => _supports.TryAdd(noun, verb);

    /// <summary>The verb that carries a noun, or null.</summary>
    public int? SupportOf(int word) => _supports.TryGetValue(word, out int verb) ? verb : null;

    /// <summary>The arguments of a word with this function, as far as they are known.</summary>
    public IReadOnlyList<int> Of(int word, ArgumentFunction function) => _arguments[word] is { } arguments
        ? [.. arguments.Where(argument => argument.Function == function).Select(argument => argument.Word)]
        : [];

    /// <summary>Whether a word has an argument with this function.</summary>
    public bool Has(int word, ArgumentFunction function) =>
        _arguments[word] is { } arguments && arguments.Exists(argument => argument.Function == function);

    /// <summary>Every argument of a word that is known so far.</summary>
    public IReadOnlyList<Argument> All(int word) => _arguments[word] ?? [];

    /// <summary>The arguments of a word by function, then in text order.</summary>
    public ImmutableArray<Argument> Arguments(int word) => _arguments[word] is { } arguments
        ? [.. arguments.OrderBy(argument => argument.Function).ThenBy(argument => argument.Word)]
        : [];
}
