using System.Buffers;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Reads an argument with its restrictions: <c>subject</c>, <c>object.of(@weapon|rifle)(!:person)</c>, <c>on_behalf_of</c>, <c>complement:to</c>.</summary>
internal static class ArgumentSyntax
{
    /// <summary>How a lexicon names the trigger itself.</summary>
    private const string Trigger = "self";

    private const string Anything = "*";

    private static readonly SearchValues<char> ForeignToNames = SearchValues.Create(" /=@!)");

    /// <summary>Reads one argument.</summary>
    /// <exception cref="FormatException">The text is no argument.</exception>
    public static ArgumentPattern Read(string text)
    {
        int bracket = text.IndexOf('(', StringComparison.Ordinal);
        string path = bracket < 0 ? text : text[..bracket];
        if (path.Length == 0 || (bracket >= 0 && text[^1] != ')'))
        {
            throw new FormatException($"'{text}' is no argument: write subject, object, recipient, possessor, modifier, complement, self or a preposition, restrictions in brackets after it.");
        }

        return new ArgumentPattern(
            path == Trigger ? [] : [.. path.Split('.').Select(ReadStep)],
            bracket < 0 ? [] : [.. text[(bracket + 1)..^1].Split(")(").Select(ReadRestriction)]);
    }

    private static ArgumentStep ReadStep(string text)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny(ForeignToNames))
        {
            throw new FormatException($"'{text}' is no argument name: write subject, object, recipient, possessor, modifier, complement or a preposition, of several words joined by _.");
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string? marker = colon < 0 ? null : Words(text[(colon + 1)..]);
        return (colon < 0 ? text : text[..colon]) switch
        {
            "subject" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Subject, marker),
            "object" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Object, marker),
            "recipient" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Recipient, marker),
            "possessor" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Possessor, marker),
            "modifier" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Modifier, marker),
            "complement" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Complement, marker),
            "adverb" => new ArgumentStep(StepReach.Adverb, default, null),
            "head" => new ArgumentStep(StepReach.Head, default, null),
            "oblique" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Oblique, marker),
            "adverbial" => new ArgumentStep(StepReach.Argument, ArgumentFunction.Adverbial, marker),
            _ => new ArgumentStep(StepReach.Argument, ArgumentFunction.Oblique, Words(text)),
        };
    }

    private static string Words(string text) => text.Replace('_', ' ').ToLowerInvariant();

    private static ArgumentRestriction ReadRestriction(string text)
    {
        bool isForbidden = text.StartsWith('!');
        string[] items = text[(isForbidden ? 1 : 0)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (text.AsSpan().ContainsAny('(', ')'))
        {
            throw new FormatException($"'({text})' holds a bracket: write the whole path before the brackets, as in object.of(@weapon).");
        }

        if (items.Length == 0)
        {
            throw new FormatException("A restriction is empty: write words, @classes or :kinds between its brackets, divided by |.");
        }

        if (items is [Anything])
        {
            return new ArgumentRestriction([], [], [], IsForbidden: true);
        }

        return new ArgumentRestriction(
            [.. items.Where(item => item[0] is not ('@' or ':')).Select(item => item.ToLowerInvariant())],
            [.. items.Where(item => item[0] == '@').Select(item => item[1..])],
            [.. items.Where(item => item[0] == ':').Select(ReadKind)],
            isForbidden);
    }

    private static FillerKind ReadKind(string item) =>
        char.IsAsciiLetterLower(item.ElementAtOrDefault(1)) && Enum.TryParse(item.AsSpan(1), ignoreCase: true, out FillerKind kind)
            ? kind
            : throw new FormatException(
                $"'{item}' is no kind: write one of {string.Join(", ", Enum.GetNames<FillerKind>().Select(name => ":" + name.ToLowerInvariant()))}.");
}
