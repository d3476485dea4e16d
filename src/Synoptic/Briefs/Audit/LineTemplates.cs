using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Synoptic.Briefs.Audit;

/// <summary>The fixed words that may stand around the bound stretches of a line, read from <c>line-templates.tsv</c>.</summary>
internal sealed partial class LineTemplates
{
    private const string Resource = "line-templates.tsv";
    private const char Named = '=';

    private readonly ILookup<string, Regex> _templates;
    private readonly ImmutableHashSet<string> _vocabulary;

    private LineTemplates(ImmutableArray<(string Section, string Template)> rows)
    {
        _templates = rows.ToLookup(row => row.Section, row => Compile(row.Template), StringComparer.Ordinal);
        _vocabulary = [.. rows.SelectMany(row => WordsOf(Operation().Replace(row.Template, " ")))];
    }

    /// <summary>The templates that are kept in the program.</summary>
    public static LineTemplates Load()
    {
        using Stream stream = typeof(LineTemplates).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without '{Resource}'.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return new LineTemplates(Expand([.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(row => !row.StartsWith('#'))
            .Select(row => row.Split('\t'))
            .Select(columns => (columns[0], columns[1]))]));
    }

    /// <summary>The templates of sections, with the named ones in their places.</summary>
    private static ImmutableArray<(string Section, string Template)> Expand(ImmutableArray<(string Section, string Template)> rows)
    {
        ImmutableArray<(string Section, string Template)> named = [.. rows.Where(row => row.Section[0] == Named)];
        return
        [
            .. rows.Except(named).Select(row => (row.Section, named.Aggregate(
                row.Template,
                (template, part) => template.Replace($"<{part.Section[1..]}>", $"{{{part.Template}}}", StringComparison.Ordinal)))),
        ];
    }

    /// <summary>Checks that the line's fixed words fit a template of its section.</summary>
    public IEnumerable<string> Check(AuditedLine line)
    {
        string outside = line.Outside();
        string[] strange = [.. WordsOf(outside).Where(word => !_vocabulary.Contains(word))];
        string skeleton = line.Skeleton();
        bool fits = !outside.Contains('<', StringComparison.Ordinal)
            && _templates[line.Line.Section].Any(template => template.IsMatch(skeleton));
        return (strange, fits) switch
        {
            ([_, ..], _) => strange.Select(word => $"\"{word}\" is neither bound nor a template word"),
            (_, false) => [$"the fixed words fit no template of section '{line.Line.Section}': {skeleton}"],
            _ => [],
        };
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    private static Regex Compile(string template)
    {
        StringBuilder pattern = new(@"\A");
        foreach (char character in template.Replace("]*", "\u0001", StringComparison.Ordinal))
        {
            pattern.Append(character switch
            {
                '[' or '{' => "(?:",
                ']' => ")?",
                '\u0001' => ")*",
                '}' => ")",
                '|' => "|",
                _ => Regex.Escape(character.ToString()),
            });
        }

        return new Regex(pattern.Append(@"\z").ToString(), RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Operation();

    [GeneratedRegex(@"[\w\p{M}\p{Cf}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
