using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities;

/// <summary>Reads the two numbers of a vote: "voted <b>45-12</b>", "in a <b>7-2</b> ruling", "voted <b>62 to 38</b>". Those of a game count nothing.</summary>
internal static class VoteScore
{
    /// <summary>How many atoms two numbers and what joins them are.</summary>
    private const int Length = 3;

    /// <summary>How many atoms off the verb of a vote may stand.</summary>
    private const int Reach = 10;

    private static readonly WordSet Before =
        new("voted vote votes voting split divided approved adopted rejected passed carried ratified endorsed confirmed acquitted convicted overrode overridden decided censured elected deadlocked");
    private static readonly WordSet Deciding =
        new("voted approved adopted rejected passed ratified endorsed confirmed overrode censured acquitted convicted expelled defeated cleared killed tabled upheld repealed impeached");

    private static readonly WordSet Floors = new("senate house council committee assembly parliament chamber commission board court subcommittee panel legislature");
    private static readonly WordSet After = new("vote votes ruling decision majority");

    /// <summary>Adds both numbers; returns the index after them, or 0 where no vote is told at the atom.</summary>
    public static int Read(AtomText atoms, int start, ImmutableArray<Quantity>.Builder quantities)
    {
        int second = start + Length - 1;
        if (!IsScore(atoms, start, second) || !IsVote(atoms, start, second + 1))
        {
            return 0;
        }

        quantities.Add(Count(atoms[start]));
        quantities.Add(Count(atoms[second]));
        return second + 1;
    }

    private static bool IsScore(AtomText atoms, int first, int second)
    {
        bool isDashed = atoms.IsDash(first + 1) && atoms.IsGlued(first + 1) && atoms.IsGlued(second);
        return atoms.IsNumber(first) && atoms.IsNumber(second) && (isDashed || atoms.Is(first + 1, "to"))
            && !atoms.IsGlued(first) && !atoms.IsDash(second + 1) && IsWhole(atoms[first]) && IsWhole(atoms[second]);
    }

    private static bool IsVote(AtomText atoms, int first, int next) =>
        atoms.IsIn(next, After) || IsDecided(atoms, first) || atoms.IsIn(first - 1, Before) || (atoms.Is(first - 1, ",") && atoms.IsIn(first - 2, Before)) || (atoms.IsIn(first - 2, Before) && (atoms.Is(first - 1, "of") || atoms.Is(first - 1, "by") || atoms.Is(first - 1, "was") || atoms.Is(first - 1, "went")));

    /// <summary>"Approved the budget, <b>312-218</b>", "cleared the Senate <b>51 to 49</b>": after what was voted on, or where.</summary>
    private static bool IsDecided(AtomText atoms, int first)
    {
        if (!atoms.Is(first - 1, ",") && !atoms.IsIn(first - 1, Floors))
        {
            return false;
        }

        for (int before = first - 2; before >= first - Reach; before--)
        {
            if (atoms.IsIn(before, Deciding))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(Atom atom) => decimal.IsInteger(atom.Value) && atom.Value is >= 0 and < 10_000_000;

    private static Quantity Count(Atom atom) => new(new TextSpan(atom.Start, atom.End), atom.Value, atom.Value, null, null, Hedge.Exact);
}
