using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Vectors;

/// <summary>
/// Structured skip-gram with negative sampling: the word at each relative position is predicted by an output matrix
/// of that position (W. Ling et al. 2015, "Two/Too simple adaptations of word2vec for syntax problems").
/// One thread, so that a seed gives the same vectors each time.
/// </summary>
internal sealed class SkipGramTrainer
{
    private const float LargestScore = 8; // the sigmoid is flat beyond

    private readonly VectorCorpus _corpus;
    private readonly VectorOptions _options;
    private readonly AliasTable _noise;
    private readonly float[] _keep;
    private readonly float[] _inputs;
    private readonly float[][] _outputs;
    private readonly float[] _change;
    private readonly RandomSource _random;
    private double _loss;
    private long _predictions;

    public SkipGramTrainer(VectorCorpus corpus, VectorOptions options)
    {
        _corpus = corpus;
        _options = options;
        _random = new RandomSource(options.Seed);
        _noise = new AliasTable([.. corpus.Counts.Select(count => Math.Pow(count, 0.75))]);
        double total = corpus.Counts.Sum();
        _keep = [.. corpus.Counts.Select(count => (float)Math.Min(1, Math.Sqrt(options.Subsampling * total / count)))];
        _inputs = new float[corpus.Words.Length * options.Dimension];
        for (int index = 0; index < _inputs.Length; index++)
        {
            _inputs[index] = (_random.Unit() - 0.5f) / options.Dimension;
        }

        _outputs = [.. Enumerable.Range(0, 2 * options.Window).Select(_ => new float[_inputs.Length])];
        _change = new float[options.Dimension];
    }

    /// <summary>The vectors, row by row in the order of the vocabulary.</summary>
    public ReadOnlySpan<float> Vectors => _inputs;

    /// <summary>Trains all epochs and reports progress about once in two million tokens.</summary>
    public void Train(Action<string> report)
    {
        long total = (long)_corpus.Tokens.Length * _options.Epochs;
        long done = 0;
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            for (int start = 0; start < _corpus.Tokens.Length; start += 1 << 16)
            {
                int end = Math.Min(start + (1 << 16), _corpus.Tokens.Length);
                float rate = _options.LearningRate * Math.Max(0.01f, 1 - (float)done / total);
                TrainRange(start, end, rate);
                done += end - start;
                if (start >> 16 is var block && block % 32 == 31)
                {
                    report($"epoch {epoch + 1}/{_options.Epochs}  {100.0 * done / total:F1} %  loss {_loss / _predictions:F4}");
                    (_loss, _predictions) = (0, 0);
                }
            }
        }
    }

    private void TrainRange(int start, int end, float rate)
    {
        int[] tokens = _corpus.Tokens;
        for (int centre = start; centre < end; centre++)
        {
            int word = tokens[centre];
            if (word >= 0 && _random.Unit() < _keep[word])
            {
                TrainCentre(word, centre, rate);
            }
        }
    }

    private void TrainCentre(int word, int centre, float rate)
    {
        Span<float> input = _inputs.AsSpan(word * _options.Dimension, _options.Dimension);
        Array.Clear(_change);
        TrainSide(centre, -1, input, rate);
        TrainSide(centre, 1, input, rate);
        Add(input, _change, 1);
    }

    private void TrainSide(int centre, int direction, ReadOnlySpan<float> input, float rate)
    {
        int[] tokens = _corpus.Tokens;
        for (int distance = 1; distance <= _options.Window; distance++)
        {
            int place = centre + direction * distance;
            if ((uint)place >= (uint)tokens.Length || tokens[place] == VectorCorpus.Break)
            {
                return;
            }

            if (tokens[place] != VectorCorpus.Rare)
            {
                float[] outputs = _outputs[direction < 0 ? distance - 1 : _options.Window + distance - 1];
                Predict(tokens[place], outputs, input, rate);
            }
        }
    }

    private void Predict(int target, float[] outputs, ReadOnlySpan<float> input, float rate)
    {
        Step(target, 1, outputs, input, rate);
        for (int sample = 0; sample < _options.Negatives; sample++)
        {
            int noise = _noise.Draw(_random.Next());
            if (noise != target)
            {
                Step(noise, 0, outputs, input, rate);
            }
        }
    }

    private void Step(int word, float label, float[] outputs, ReadOnlySpan<float> input, float rate)
    {
        Span<float> output = outputs.AsSpan(word * input.Length, input.Length);
        float score = Math.Clamp(Dot(input, output), -LargestScore, LargestScore);
        float probability = 1 / (1 + MathF.Exp(-score));
        float error = (label - probability) * rate;
        if (label > 0)
        {
            _loss -= MathF.Log(probability);
            _predictions++;
        }

        Update(output, input, _change, error);
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ReadOnlySpan<Vector256<float>> lefts = MemoryMarshal.Cast<float, Vector256<float>>(left);
        ReadOnlySpan<Vector256<float>> rights = MemoryMarshal.Cast<float, Vector256<float>>(right);
        Vector256<float> even = Vector256<float>.Zero;
        Vector256<float> odd = Vector256<float>.Zero;
        for (int index = 0; index + 1 < lefts.Length; index += 2)
        {
            even = Vector256.FusedMultiplyAdd(lefts[index], rights[index], even);
            odd = Vector256.FusedMultiplyAdd(lefts[index + 1], rights[index + 1], odd);
        }

        return Vector256.Sum(even + odd);
    }

    /// <summary>Moves the output row by the error times the input, and the pending change of the input by the error times the old output.</summary>
    private static void Update(Span<float> output, ReadOnlySpan<float> input, Span<float> change, float error)
    {
        Span<Vector256<float>> outputs = MemoryMarshal.Cast<float, Vector256<float>>(output);
        ReadOnlySpan<Vector256<float>> inputs = MemoryMarshal.Cast<float, Vector256<float>>(input);
        Span<Vector256<float>> changes = MemoryMarshal.Cast<float, Vector256<float>>(change);
        Vector256<float> errors = Vector256.Create(error);
        for (int index = 0; index < outputs.Length; index++)
        {
            changes[index] = Vector256.FusedMultiplyAdd(outputs[index], errors, changes[index]);
            outputs[index] = Vector256.FusedMultiplyAdd(inputs[index], errors, outputs[index]);
        }
    }

    private static void Add(Span<float> target, ReadOnlySpan<float> change, float factor)
    {
        for (int index = 0; index < target.Length; index++)
        {
            target[index] += change[index] * factor;
        }
    }
}
