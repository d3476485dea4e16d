using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>What a word governs, as far as it tells a cue: each the first child of its kind, or -1.</summary>
internal readonly record struct CueFrame
{
    /// <summary>The word itself.</summary>
    public required int Word { get; init; }

    public int Subject { get; private init; }

    public int Object { get; private init; }

    public int Clause { get; private init; }

    public int ClauseMark { get; private init; }

    public int Oblique { get; private init; }

    public int ObliqueCase { get; private init; }

    public int Case { get; private init; }

    public int Auxiliary { get; private init; }

    /// <summary>Which of these there are, on which side, and whether the word is passive or negated.</summary>
    public uint Signature { get; private init; }

    /// <summary>The frame of a word.</summary>
    public static CueFrame Of(ReportText text, int word)
    {
        var frame = new CueFrame
        {
            Word = word, Subject = -1, Object = -1, Clause = -1, ClauseMark = -1, Oblique = -1, ObliqueCase = -1, Case = -1, Auxiliary = -1,
        };
        for (int child = text.Trees.FirstChildOf(word); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            frame = frame.With(text, child);
        }

        return frame with
        {
            ClauseMark = ChildOf(text, frame.Clause, "mark"),
            ObliqueCase = ChildOf(text, frame.Oblique, "case"),
        };
    }

    private static int ChildOf(ReportText text, int word, string relation)
    {
        for (int child = word < 0 ? word : text.Trees.FirstChildOf(word); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.HasRelation(child, relation))
            {
                return child;
            }
        }

        return ReportText.None;
    }

    private CueFrame With(ReportText text, int child)
    {
        string relation = text.Words[child].Dependency.Relation;
        CueFrame seen = relation switch
        {
            "nsubj" or "nsubj:pass" or "csubj" or "nsubj:outer" when Subject < 0 => this with { Subject = child },
            "obj" or "iobj" when Object < 0 => this with { Object = child },
            "ccomp" or "xcomp" or "parataxis" or "acl" or "advcl" when Clause < 0 => this with { Clause = child },
            "obl" or "nmod" or "obl:agent" or "nmod:poss" when Oblique < 0 => this with { Oblique = child },
            "case" or "mark" when Case < 0 => this with { Case = child },
            "aux" or "aux:pass" or "cop" when Auxiliary < 0 => this with { Auxiliary = child },
            _ => this,
        };
        return seen with { Signature = Signature | Bit(relation, child < Word) };
    }

    private static uint Bit(string relation, bool isBefore) => (isBefore ? 1u : 1u << 12) << relation switch
    {
        "nsubj" => 0,
        "nsubj:pass" => 1,
        "obj" => 2,
        "iobj" => 3,
        "ccomp" => 4,
        "xcomp" => 5,
        "parataxis" => 6,
        "acl" => 7,
        "mark" => 8,
        "case" => 9,
        "nmod:poss" => 10,
        "obl" or "obl:agent" => 11,
        _ => 31, // the bit is shifted out
    } & 0xFFFFFF;
}
