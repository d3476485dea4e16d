using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Training.Examples;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Networks;

/// <summary>Turns word forms into a row each, then reads the sentence over them.</summary>
internal sealed class Encoder
{
    private readonly NetworkOptions _options;
    private readonly Inventory _inventory;
    private readonly TypeTable _types;
    private readonly Parameter _forms;
    private readonly Parameter _vectors;
    private readonly Parameter _affixes;
    private readonly Parameter _grams;
    private readonly Parameter _shapes;
    private readonly Parameter _corpora;
    private readonly DenseLayer _project;
    private readonly NormLayer _norm;
    private readonly RecurrentLayer[] _layers;

    public Encoder(NetworkOptions options, Inventory inventory, TypeTable types, WordVectors vectors, ParameterFactory factory)
    {
        _options = options;
        _inventory = inventory;
        _types = types;
        _forms = factory.Table("forms", inventory.Forms.Length + 1, options.FormWidth);
        _vectors = factory.Table("vectors", vectors.Words.Length + 1, vectors.Dimension);
        _vectors.RateFactor = options.VectorRate;
        VectorInput.Fill(_vectors, vectors);
        _affixes = factory.Table("affixes", options.AffixRows, options.AffixWidth);
        _grams = factory.Table("grams", options.GramRows, options.GramWidth);
        _shapes = factory.Table("shapes", options.ShapeRows, options.ShapeWidth);
        _corpora = factory.Table("corpora", Corpora.Rows.Count, options.Width);
        int joined = options.FormWidth + vectors.Dimension + options.AffixWidth + options.GramWidth + options.ShapeWidth;
        _project = new DenseLayer("project", joined, options.Width, factory);
        _norm = new NormLayer("project.norm", options.Width, factory);
        _layers = [.. Enumerable.Range(0, options.Layers).Select(index => new RecurrentLayer($"layer{index}", options, factory))];
    }

    /// <summary>The encoding of a batch, one row a position.</summary>
    public Tensor Encode(Tape tape, Batch batch)
    {
        Tensor rows = tape.Rows(EncodeForms(tape, batch.Forms), batch.FormOfRow);
        rows = tape.Drop(tape.Add(rows, tape.Bag(_corpora, CorporaOf(tape, batch))), _options.Dropout);
        foreach (RecurrentLayer layer in _layers)
        {
            rows = layer.Apply(tape, rows, batch.Starts);
        }

        return rows;
    }

    private Tensor EncodeForms(Tape tape, int[] numbers)
    {
        WordFeatures[] features = [.. numbers.Select(number => _types[number])];
        Tensor joined = tape.Join(
            tape.Bag(_forms, [.. features.Select(form => ImmutableArray.Create(KeptForm(tape, form.Form)))]),
            tape.Bag(_vectors, [.. features.Select(form => ImmutableArray.Create(form.Vector))]),
            tape.Bag(_affixes, [.. features.Select(form => form.Affixes)]),
            tape.Bag(_grams, [.. features.Select(form => form.Grams)]),
            tape.Bag(_shapes, [.. features.Select(form => form.Shapes)]));
        return _norm.Apply(tape, _project.Apply(tape, tape.Drop(joined, _options.InputDropout)));
    }

    /// <summary>Sometimes row 0 in place of a form's own, more often for rare ones, so that row 0 learns what unknown forms are like.</summary>
    private int KeptForm(Tape tape, int form)
    {
        if (!tape.IsTraining || form == 0)
        {
            return form;
        }

        int count = _inventory.FormCounts[form - 1];
        return tape.Random.Unit() * (_options.WordDropout + count) < _options.WordDropout ? 0 : form;
    }

    private List<ImmutableArray<int>> CorporaOf(Tape tape, Batch batch)
    {
        var rows = new List<ImmutableArray<int>>(batch.Count);
        foreach (Example example in batch.Examples)
        {
            ImmutableArray<int> row = [KeptCorpus(tape, example)];
            rows.AddRange(Enumerable.Repeat(row, example.Types.Length));
        }

        return rows;
    }

    private int KeptCorpus(Tape tape, Example example)
    {
        float rate = example.HasNamesOnly ? _options.NameCorpusDropout : _options.CorpusDropout;
        return tape.IsTraining && tape.Random.Unit() < rate ? tape.Random.Below(Corpora.Rows.Count) : example.Corpus;
    }
}
