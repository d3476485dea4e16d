using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Reading;

/// <summary>Collects the passages of a file line by line.</summary>
internal sealed partial class PassageCollector
{
    private readonly List<WorldPassage> _passages = [];
    private readonly List<string> _problems = [];
    private readonly List<WorldReport> _reports = [];
    private readonly List<WorldLine> _lines = [];
    private string _heading = "";
    private string? _id;
    private int _number;
    private bool _isGood = true;

    public void Add(string line)
    {
        _number++;
        if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            Close();
            Open(line);
        }
        else if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            _heading = line[2..].Trim();
        }
        else if (_id is not null)
        {
            AddToPassage(line);
        }
    }

    public WorldReading Finish()
    {
        Close();
        return new WorldReading([.. _passages], [.. _problems]);
    }

    private void AddToPassage(string line)
    {
        if (line.StartsWith("Report", StringComparison.Ordinal))
        {
            AddReport(line);
        }
        else if (line.StartsWith('>'))
        {
            AddText(line[1..].Trim());
        }
        else if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            AddRecord(line[2..].Trim());
        }
    }

    private void Open(string line)
    {
        Match title = Title().Match(line);
        _id = title.Success ? title.Groups["id"].Value : line;
        if (!title.Success)
        {
            Report("the heading has no ID: write '## 02-99 A title (domain, country)'.");
        }
    }

    private void AddReport(string line)
    {
        Match head = ReportHead().Match(line);
        if (!head.Success)
        {
            Report("the report has no date: write 'Report: 1937-05-12, source …' or 'Report a: undated'.");
            return;
        }

        string DetailOf(string name) => head.Groups[name].Value;
        string? Optional(string name) => head.Groups[name].Success ? DetailOf(name).Trim() : null;
        DateOnly? day = DetailOf("day") == "undated" ? null : DateOnly.ParseExact(DetailOf("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        string letter = Optional("letter") ?? "a";
        _reports.Add(new WorldReport(letter, day, Optional("source"), Optional("family"), Optional("byline"), Optional("title"), ""));
    }

    private void AddText(string text)
    {
        if (_reports is [.., var report])
        {
            _reports[^1] = report with { Text = report.Text.Length == 0 ? text : $"{report.Text}\n{text}" };
        }
        else
        {
            Report("text without a report: write 'Report: DATE' above it.");
        }
    }

    private void AddRecord(string words)
    {
        RecordParsing parsed = RecordParser.Parse(words);
        if (parsed.Line is { } line)
        {
            _lines.Add(line);
        }
        else
        {
            Report(parsed.Problem!);
        }
    }

    private void Close()
    {
        if (_id is not null && _isGood && _reports.Count == 0)
        {
            Report("the passage has no report: write 'Report: DATE' and its text.");
        }

        if (_id is not null && _isGood)
        {
            int row = int.Parse(_id.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);
            _passages.Add(new WorldPassage(_id, row, _heading, [.. _reports], [.. _lines]));
        }

        (_id, _isGood) = (null, true);
        _reports.Clear();
        _lines.Clear();
    }

    private void Report(string problem)
    {
        _isGood = false;
        _problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {_number}: {problem}"));
    }

    [GeneratedRegex(@"^## (?<id>\d\d-\d\d+) \S", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^Report( (?<letter>[a-z]))?: (?<day>\d{4}-\d\d-\d\d|undated)(, (source (?<source>[^,]+)|family (?<family>[^,]+)|byline (?<byline>[^,]+)|title (?<title>[^,]+)))*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ReportHead();
}
