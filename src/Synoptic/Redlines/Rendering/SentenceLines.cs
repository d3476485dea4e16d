using Synoptic.Redlines.Model;

namespace Synoptic.Redlines.Rendering;

/// <summary>The sentences of a redline as lines: what is kept is folded to a count, unless all is shown.</summary>
/// <param name="texts">The redline.</param>
/// <param name="text">Its words.</param>
/// <param name="isAll">Whether all is shown.</param>
internal sealed class SentenceLines(ComparedTexts texts, RedlineText text, bool isAll)
{
    /// <summary>The lines, in the order of the new text.</summary>
    public IEnumerable<RedlineLine> All()
    {
        List<ComparedSentence> kept = [];
        foreach (ComparedSentence entry in texts.Entries)
        {
            if (!isAll && (entry.Kind is "kept" or "trivial"))
            {
                kept.Add(entry);
                continue;
            }

            foreach (RedlineLine line in Folded(kept))
            {
                yield return line;
            }

            kept.Clear();
            yield return Line(entry);
        }

        foreach (RedlineLine line in Folded(kept))
        {
            yield return line;
        }
    }

    private IEnumerable<RedlineLine> Folded(List<ComparedSentence> kept)
    {
        if (kept.Count > 0)
        {
            int trivial = kept.Count(entry => entry.Kind == "trivial");
            string sentences = RedlineWords.Count(kept.Count, "sentence");
            string words = trivial == 0 ? $"{sentences} kept"
                : trivial == kept.Count ? $"{sentences} with trivial edits alone"
                : FormattableString.Invariant($"{sentences} kept, {trivial} of them with trivial edits");
            yield return new RedlineLine("=", [LinePart.Own(words), .. text.Cite([.. kept.Select(entry => entry.Old!.Value)], [.. kept.Select(entry => entry.New!.Value)])]);
        }
    }

    private RedlineLine Line(ComparedSentence entry) => entry switch
    {
        { New: null } => new RedlineLine("-", [LinePart.Deleted(text.Old(entry.Old!.Value)), .. text.Cite(entry.Old, null)]),
        { Old: null } => new RedlineLine("+", [LinePart.Inserted(text.New(entry.New.Value)), .. text.Cite(null, entry.New)]),
        { Kind: "moved" } => new RedlineLine(">", [LinePart.Own("moved: "), .. text.Redline(entry), .. text.Cite(entry.Old, entry.New)]),
        { Kind: "changed" } => new RedlineLine("~", [.. text.Redline(entry), .. text.Cite(entry.Old, entry.New)]),
        _ => new RedlineLine(entry.Kind == "trivial" ? "≈" : "=", [.. text.Redline(entry), .. text.Cite(entry.Old, entry.New)]),
    };
}
