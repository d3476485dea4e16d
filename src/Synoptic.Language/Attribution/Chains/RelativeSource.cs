using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Follows a relative pronoun that is the source of a cue to whom it stands for: "Ann Lee, who runs the mill and <b>who</b> said ...".</summary>
internal sealed class RelativeSource(ReportText text)
{
    private const int FarthestVerb = 4;

    /// <summary>The words of the party before its relative clause; the source itself where it is no such pronoun.</summary>
    public WordRange Read(WordRange source)
    {
        if (source.Length > 1 || text.Words[source.First].Tags.Xpos is not "WP")
        {
            return source;
        }

        return AntecedentOf(source.First) ?? (Joined(source.First) is { } before ? AntecedentOf(before) : null) ?? source;
    }

    private WordRange? AntecedentOf(int pronoun)
    {
        int verb = text.Trees.HeadOf(pronoun);
        for (int steps = 0; steps < FarthestVerb && verb >= 0 && text.HasRelation(verb, "conj"); steps++)
        {
            verb = text.Trees.HeadOf(verb);
        }

        int party = verb >= 0 && text.HasRelation(verb, "acl") ? text.Trees.HeadOf(verb) : ReportText.None;
        return party >= 0 && party < pronoun ? PhraseBefore(party, text.Trees.FirstOf(verb)) : null;
    }

    /// <summary>The pronoun of the clause before that an "and" joins to this one, or null: the tree may hang the second clause elsewhere.</summary>
    private int? Joined(int pronoun)
    {
        int first = text.SentenceAt(pronoun).Words.Start.Value;
        int before = pronoun - 1;
        while (before > first && text.Words[before].Tags.Xpos is not "WP")
        {
            before--;
        }

        return before > first && text.Words[pronoun - 1].Tags.Upos is "CCONJ" ? before : null;
    }

    private WordRange PhraseBefore(int party, int clause)
    {
        int last = Math.Max(party, clause - 1);
        while (last > party && (text.IsMark(last) || text.HasRelation(last, "cc")))
        {
            last--;
        }

        int first = text.Trees.FirstOf(party);
        while (first < party && (text.IsMark(first) || text.HasRelation(first, "case") || text.HasRelation(first, "cc")))
        {
            first++;
        }

        return new WordRange(first, last);
    }
}
