using System.Collections.Immutable;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>Makes the row of a word form from its features, and runs the first layer's gates, which see nothing else.</summary>
internal sealed class FormEncoder
{
    private readonly Kernels _kernels;
    private readonly WordFeaturizer _featurizer;
    private readonly FeatureTable _forms, _vectors, _affixes, _grams, _shapes;
    private readonly PackedMatrix _project;
    private readonly float[] _gain, _bias, _corpus;
    private readonly PackedMatrix _gates;
    private readonly int _width;

    public FormEncoder(ModelFile model, Kernels kernels, string corpus, PackedMatrix firstGates)
    {
        ModelShape shape = model.Shape;
        (_kernels, _width, _gates) = (kernels, shape.Width, firstGates);
        _featurizer = new WordFeaturizer(model.Lists.Forms, model.Lists.Vectors, new FeatureRows(shape.AffixRows, shape.GramRows, shape.ShapeRows));
        _forms = new FeatureTable(model.Tensor("forms", model.Lists.Forms.Length + 1, ModelFile.AnySize));
        _vectors = new FeatureTable(model.Tensor("vectors", model.Lists.Vectors.Length + 1, ModelFile.AnySize));
        _affixes = new FeatureTable(model.Tensor("affixes", shape.AffixRows, ModelFile.AnySize));
        _grams = new FeatureTable(model.Tensor("grams", shape.GramRows, ModelFile.AnySize));
        _shapes = new FeatureTable(model.Tensor("shapes", shape.ShapeRows, ModelFile.AnySize));
        _project = model.Dense("project", Joined, _width);
        _gain = model.Row("project.norm.gain", _width).ToArray();
        _bias = model.Row("project.norm.bias", _width).ToArray();
        _corpus = new float[_width];
        int row = Math.Max(0, model.Lists.Corpora.IndexOf(corpus, StringComparer.Ordinal));
        new FeatureTable(model.Tensor("corpora", model.Lists.Corpora.Length, _width)).Add(row, 1, _corpus);
    }

    private int Joined => _forms.Width + _vectors.Width + _affixes.Width + _grams.Width + _shapes.Width;

    /// <summary>The rows of some forms, in order.</summary>
    public FormRow[] Encode(IReadOnlyList<string> forms)
    {
        using var features = new RentedRows(forms.Count, _project.Inputs);
        using var rows = new RentedRows(forms.Count, _width);
        using var gates = new RentedRows(forms.Count, _gates.Columns);
        Span<float> joined = features.Floats[..(forms.Count * _project.Inputs)];
        for (int index = 0; index < forms.Count; index++)
        {
            Join(_featurizer.Of(forms[index]), joined.Slice(index * _project.Inputs, _project.Inputs));
        }

        _kernels.Quantize(joined, _project.Inputs, features.Bytes);
        _kernels.Multiply(features.Bytes, forms.Count, _project, gates.Floats);
        Span<float> encoded = rows.Floats[..(forms.Count * _width)];
        encoded.Clear();
        _kernels.AddAndNormalize(encoded, gates.Floats, _gain, _bias);
        AddCorpus(encoded);
        _kernels.Quantize(encoded, _width, rows.Bytes);
        _kernels.Multiply(rows.Bytes, forms.Count, _gates, gates.Floats);
        return Collect(forms, encoded, gates.Floats);
    }

    private void Join(WordFeatures features, Span<float> target)
    {
        target.Clear();
        int start = 0;
        Append(_forms, [features.Form], target, ref start);
        Append(_vectors, [features.Vector], target, ref start);
        Append(_affixes, features.Affixes, target, ref start);
        Append(_grams, features.Grams, target, ref start);
        Append(_shapes, features.Shapes, target, ref start);
    }

    private static void Append(FeatureTable table, ImmutableArray<int> rows, Span<float> target, ref int start)
    {
        table.Write(rows, target.Slice(start, table.Width));
        start += table.Width;
    }

    private void AddCorpus(Span<float> rows)
    {
        for (int index = 0; index < rows.Length; index++)
        {
            rows[index] += _corpus[index % _width];
        }
    }

    private FormRow[] Collect(IReadOnlyList<string> forms, ReadOnlySpan<float> rows, ReadOnlySpan<float> gates)
    {
        var collected = new FormRow[forms.Count];
        for (int index = 0; index < collected.Length; index++)
        {
            ushort[] opened = GC.AllocateUninitializedArray<ushort>(_gates.Columns);
            _kernels.Open(gates.Slice(index * opened.Length, opened.Length), opened);
            collected[index] = new FormRow(forms[index], rows.Slice(index * _width, _width).ToArray(), opened);
        }

        return collected;
    }
}
