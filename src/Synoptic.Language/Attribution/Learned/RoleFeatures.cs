using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>What is seen of a word to tell its role for a cue, and of two neighbours to tell whether a role goes on.</summary>
internal sealed class RoleFeatures
{
    /// <summary>Room for the features of one word.</summary>
    public const int Most = 64;

    private readonly ReportText _text;
    private readonly int _cue;
    private readonly CuePaths _paths;
    private readonly CueSurroundings _around;
    private readonly CueFrame _frame;
    private readonly uint _cueLemma;
    private readonly uint _cueUpos;
    private readonly uint _frameHash;

    public RoleFeatures(ReportText text, int cue, CueWindow window)
    {
        _text = text;
        _cue = cue;
        _paths = CuePaths.Of(text, cue, window);
        _around = new CueSurroundings(text, cue, window);
        _frame = CueFrame.Of(text, cue);
        _cueLemma = text.Lemma(cue);
        _cueUpos = text.Upos(cue);
        _frameHash = FeatureHash.Join(_frame.Signature, _cueUpos);
    }

    /// <summary>Writes the features of a word's own role.</summary>
    public int Write(int word, Span<uint> hashes)
    {
        var features = new FeatureList(hashes);
        AddPlace(ref features, word);
        AddQuotation(ref features, word);
        AddTree(ref features, word);
        return features.Count;
    }

    /// <summary>Writes the features of the step from the word before to this one.</summary>
    public int WriteStep(int word, Span<uint> hashes)
    {
        var features = new FeatureList(hashes);
        uint branch = Branch(word - 1) == Branch(word) ? 0 : FeatureHash.Join(BranchRelation(word - 1), BranchRelation(word));
        uint side = word <= _cue ? 1u : 2u;
        uint cut = _text.SentenceOf(word) != _text.SentenceOf(word - 1) ? 1u : 0;
        uint quotation = (_text.QuotationOf(word - 1) >= 0 ? 1u : 0) | (_text.QuotationOf(word) >= 0 ? 2u : 0);
        features.Add(0);
        features.Add(side, cut, quotation);
        features.Add(branch, side);
        features.Add(_text.Lemma(word - 1), side);
        features.Add(_text.Lemma(word), side);
        features.Add(_text.Xpos(word - 1), _text.Xpos(word));
        features.Add(_text.Xpos(word - 1), _text.Xpos(word), branch == 0 ? 0 : side);
        features.Add(quotation, _text.Xpos(word - 1), _text.Xpos(word));
        features.Add(_text.Relation(word), side, _text.Xpos(word - 1));
        features.Add(word == _cue ? 1u : word - 1 == _cue ? 2u : 0, _cueLemma, _text.Xpos(word == _cue ? word - 1 : word));
        features.Add(EdgeOf(word), side, _text.Xpos(word - 1));
        features.Add(EdgeOf(word), BranchRelation(word), _text.Relation(word));
        features.Add(_text.Lemma(word - 1), _text.Lemma(word));
        return features.Count;
    }

    private void AddPlace(ref FeatureList features, int word)
    {
        uint place = _around.PlaceOf(word);
        uint side = _around.SideOf(word);
        uint between = _around.MarksBefore(word);
        features.Add(0);
        features.Add(place);
        features.Add(place, _cueLemma);
        features.Add(side, _text.Lemma(word));
        features.Add(side, _text.Xpos(word), _cueUpos);
        features.Add(place, _text.Lemma(word), _cueLemma);
        features.Add(side, _text.Lemma(word - 1), _text.Lemma(word));
        features.Add(side, _text.Lemma(word), _text.Lemma(word + 1));
        features.Add(between, side, _cueUpos);
        features.Add(between, side, _cueLemma);
        features.Add(between, place, _frameHash);
        features.Add(side, NameKind(word), between);
    }

    private void AddTree(ref FeatureList features, int word)
    {
        uint side = _around.SideOf(word);
        uint offset = _around.OffsetOf(word);
        uint between = _around.MarksBefore(word);
        if (!_paths.Has(word))
        {
            features.Add(offset, side, _text.QuotationOf(word) >= 0 ? 1u : 0);
            features.Add(offset, _cueLemma, _text.QuotationOf(word) >= 0 ? 1u : 0);
            features.Add(offset, _frameHash, _text.QuotationOf(word) >= 0 ? 1u : 0);
            return;
        }

        int branch = _paths.BranchOf(word);
        uint up = _paths.UpOf(word);
        uint top = FeatureHash.Join(FeatureHash.Join(up, _text.Relation(branch)), side);
        uint full = FeatureHash.Join(up, _paths.DownOf(word));
        uint depth = (uint)Math.Min(_paths.DepthOf(word), 3);
        features.Add(top);
        features.Add(top, _cueLemma);
        features.Add(top, _cueUpos, depth);
        features.Add(top, _frameHash);
        features.Add(FeatureHash.Join(top, _cueLemma), _frameHash);
        features.Add(top, _text.Lemma(branch));
        features.Add(top, _text.Upos(branch), _cueUpos);
        features.Add(FeatureHash.Join(top, _text.Upos(branch)), _cueLemma);
        features.Add(top, _text.Relation(word), _text.Upos(word));
        features.Add(full);
        features.Add(full, _cueLemma);
        features.Add(full, _text.Upos(word), side);
        features.Add(full, _frameHash, side);
        features.Add(top, CaseOf(branch), _cueLemma);
        features.Add(top, between);
        features.Add(top, NameKind(branch), depth);
        features.Add(top, (uint)Math.Min(_text.Trees.LastOf(branch) - _text.Trees.FirstOf(branch), 20) / 3);
        features.Add(FeatureHash.Join(top, _text.Lemma(word)));
    }

    private void AddQuotation(ref FeatureList features, int word)
    {
        int own = _text.QuotationOf(word);
        int cued = _text.QuotationOf(_cue);
        uint state = own < 0 ? 0u : own == cued ? 1u : 2u;
        uint sides = FeatureHash.Join(state, cued >= 0 ? 1u : 0);
        bool hasQuotation = _around.HasQuotation(word);
        uint side = _around.SideOf(word);
        uint offset = _around.OffsetOf(word);
        uint between = _around.MarksBefore(word);
        uint length = own < 0 ? 0u : (uint)Math.Min(_text.Quotations[own].Outer.Length / 20, 4);
        features.Add(sides, side, offset);
        features.Add(sides, side, _cueLemma);
        features.Add(sides, hasQuotation ? 1u : 0, between);
        features.Add(FeatureHash.Join(sides, hasQuotation ? 1u : 0), _cueLemma, side);
        features.Add(sides, length, side);
        features.Add(sides, _text.QuotationOf(word - 1 < 0 ? word : word - 1) == own ? 0 : 1u, side);
        features.Add(FeatureHash.Join(sides, _frameHash), side, hasQuotation ? 1u : 0);
        features.Add(FeatureHash.Join(sides, offset), _paths.Has(word) ? BranchRelation(word) : 0, side);
        features.Add(_text.Is(_cue + 1, ":") ? 1u : 0, side, between);
    }

    private int Branch(int word) => _paths.Has(word) ? _paths.BranchOf(word) : -1;

    private uint BranchRelation(int word) => _paths.Has(word) ? FeatureHash.Join(_paths.UpOf(word), _text.Relation(_paths.BranchOf(word))) : 0;

    private uint CaseOf(int branch)
    {
        int first = _text.Trees.FirstChildOf(branch);
        return first >= 0 && (_text.HasRelation(first, "case") || _text.HasRelation(first, "mark")) ? _text.Lemma(first) : 0;
    }

    /// <summary>Whether a stretch that is governed as one begins here or ended before, and how high its governor stands.</summary>
    private uint EdgeOf(int word)
    {
        if (!_paths.Has(word) || !_paths.Has(word - 1))
        {
            return 0;
        }

        int head = _text.Trees.HeadOf(word - 1);
        bool ends = head >= 0 && _text.Trees.LastOf(head) == word - 1;
        bool begins = _text.Trees.HeadOf(word) is var above && above >= 0 && _text.Trees.FirstOf(above) == word;
        return 1u + (ends ? 1u : 0) + (begins ? 2u : 0) + 4u * (uint)Math.Min(_paths.DepthOf(word), 3);
    }

    private uint NameKind(int word) => _text.NameOf(word) is var name && name >= 0
        ? 1 + (uint)_text.Parsed.Mentions[name].Type
        : 0;
}
