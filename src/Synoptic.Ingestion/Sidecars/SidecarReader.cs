using System.Collections.Frozen;
using System.Globalization;
using Synoptic.Ingestion.Dates;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Yaml;

namespace Synoptic.Ingestion.Sidecars;

/// <summary>
/// Reads a sidecar: <c>reports:</c>, below it a file name, below that <c>source</c>, <c>url</c>,
/// <c>published-at</c>, <c>byline</c> or <c>title</c>. What it does not understand it names by line.
/// </summary>
/// <param name="path">The sidecar, for failures.</param>
/// <param name="isThere">Whether a file of that name lies beside it.</param>
internal sealed class SidecarReader(string path, Func<string, bool> isThere)
{
    private const string Root = "reports";
    private const string Known = "source, url, published-at, byline or title";

    private readonly Dictionary<string, SidecarEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly List<StageFailure> _failures = [];

    public Sidecar Read(string text)
    {
        var values = YamlReader.Read(text);
        foreach (var value in values.Values)
        {
            Take(value);
        }

        if (values.Error is { } error)
        {
            Fail(values.ErrorLine, $"{error}; mend this line, what follows it is not read.");
        }

        return new(path, _entries.ToFrozenDictionary(StringComparer.Ordinal), [.. _failures]);
    }

    private void Take(YamlValue value)
    {
        switch (value.Keys)
        {
            case [Root] or [Root, _] when value.Text.Length == 0:
                CheckFile(value);
                break;
            case [Root, _, _] when CheckFile(value):
                TakeProperty(value);
                break;
            case [Root, _, _]:
                break;
            case [Root, ..]:
                Fail(value.Line, $"\"{value.Text}\" stands where it means nothing; below reports: put a file name, below that {Known}.");
                break;
            default:
                Fail(value.Line, $"\"{value.Keys.FirstOrDefault(value.Text)}\" is no key that is known here; put the files below reports:.");
                break;
        }
    }

    private bool CheckFile(YamlValue value)
    {
        if (value.Keys is not [_, var name, ..] || isThere(name))
        {
            return true;
        }

        if (_missing.Add(name))
        {
            Fail(value.Line, $"there is no file \"{name}\" beside it; correct the name or remove the entry.");
        }

        return false;
    }

    private void TakeProperty(YamlValue value)
    {
        string text = value.Text.Trim();
        if (!_given.Add(string.Join('\n', value.Keys)))
        {
            Fail(value.Line, $"\"{value.Keys[2]}\" is given twice for \"{value.Keys[1]}\"; the first is used, remove the other.");
        }
        else if (text.Length > 0)
        {
            var before = _entries.GetValueOrDefault(value.Keys[1], new(Details.None, 0));
            _entries[value.Keys[1]] = With(before, value, text);
        }
    }

    private SidecarEntry With(SidecarEntry entry, YamlValue value, string text)
    {
        var details = entry.Details;
        switch (value.Keys[2])
        {
            case "source":
                return entry with { Details = details with { Source = text } };
            case "url":
                return entry with { Details = details with { Url = text } };
            case "byline":
                return entry with { Details = details with { Byline = text } };
            case "title":
                return new(details with { Title = text }, value.Line);
            case "published-at" when DateReader.Read(text) is { } moment:
                return entry with { Details = details with { PublishedAt = moment } };
            case "published-at":
                Fail(value.Line, $"\"{text}\" is no date that can be read with certainty; write it as 2021-03-04 or 2021-03-04T10:15:00Z.");
                return entry;
            default:
                Fail(value.Line, $"\"{value.Keys[2]}\" is no key that is known here; use {Known}.");
                return entry;
        }
    }

    private void Fail(int line, string message) =>
        _failures.Add(new(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"), Stage.Sidecar, message));
}
