using System.Collections.Frozen;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Origins;

/// <summary>Which publisher an outlet belongs to: as its details say, or as the lexicon knows its name or the address of its site.</summary>
internal sealed class OutletFamilies
{
    private const string Resource = "outlet-families.tsv";
    private const string Web = "www.";

    private readonly FrozenDictionary<string, string> _families = Lexicon.ReadRows(Resource)
        .SelectMany(row => row[1].Split('|').Select(outlet => (Outlet: outlet, Family: row[0])))
        .ToFrozenDictionary(entry => entry.Outlet, entry => entry.Family, StringComparer.OrdinalIgnoreCase);

    /// <summary>The publisher; null where nothing tells it.</summary>
    public string? Of(Document document) =>
        document.Family ?? Find(document.Source) ?? Find(HostOf(document.Url));

    private string? Find(string? outlet) => outlet is null ? null : _families.GetValueOrDefault(outlet);

    private static string? HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        ? address.Host.StartsWith(Web, StringComparison.OrdinalIgnoreCase) ? address.Host[Web.Length..] : address.Host
        : null;
}
