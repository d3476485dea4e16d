using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>
/// Deals the lines of a brief out to its sections. First the conflicts have as many as their budget; then every section in turn
/// takes one line until its budget is spent; then the remaining conflicts have what is left; then the others in turn again, each up to
/// its share, until no line is left or nobody has more to say. At last, lines that others have come to tell are given up.
/// </summary>
/// <param name="lines">How many lines the brief may have.</param>
/// <param name="shares">How many times its budget a section may have where others are short.</param>
internal sealed class LineDealer(int lines, int shares)
{
    private int _left = lines;

    /// <summary>Lets the sections take their lines.</summary>
    /// <param name="drafts">The sections in the order of the brief.</param>
    public void Deal(ImmutableArray<SectionDraft> drafts)
    {
        ImmutableArray<SectionDraft> conflicts = [.. drafts.Where(draft => draft.Section.Name == BriefSections.Conflicts)];
        TakeInTurn(conflicts, draft => draft.Section.Budget);
        TakeInTurn(drafts, draft => draft.Section.Budget);
        TakeInTurn(conflicts, _ => int.MaxValue);
        TakeInTurn(drafts, draft => shares == int.MaxValue ? int.MaxValue : shares * draft.Section.Budget);
        foreach (SectionDraft draft in drafts)
        {
            draft.DropRestated();
        }
    }

    private void TakeInTurn(ImmutableArray<SectionDraft> drafts, Func<SectionDraft, int> most)
    {
        List<SectionDraft> open = [.. drafts];
        while (open.Count > 0 && _left > 0)
        {
            open.RemoveAll(draft => _left == 0 || draft.Taken >= most(draft) || !TryTake(draft));
        }
    }

    private bool TryTake(SectionDraft draft)
    {
        bool taken = draft.TryTake();
        _left -= taken ? 1 : 0;
        return taken;
    }
}
