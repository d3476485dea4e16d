using Synoptic.Rendering;

namespace Synoptic.Redlines.Rendering;

/// <summary>How a redline looks.</summary>
internal static class RedlineStyles
{
    /// <summary>The rules that only a redline needs. Each colour has a contrast of at least 4.5 to its background, light and dark; a line through or under the words says the same.</summary>
    public static Html Rules =>
        $$"""
        :root { --old: #9c1c13; --new: #17642b; }
        @media (prefers-color-scheme: dark) { :root { --old: #f59a90; --new: #84cf95; } }
        @media print { :root { --old: #9c1c13; --new: #17642b; } }
        del { color: var(--old); text-decoration: line-through; }
        ins { color: var(--new); text-decoration: underline; text-underline-offset: 0.18em; }
        .sign { flex: none; width: 1.25rem; }
        .brief section li { display: flex; }
        .brief section li > [dir] { min-width: 0; }
        """;
}
