using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>Gathers the cases of JSON files; files of other purposes are passed over.</summary>
internal sealed class GoldCollector
{
    private readonly ImmutableArray<QuantityCase>.Builder _cases = ImmutableArray.CreateBuilder<QuantityCase>();
    private readonly ImmutableArray<LeftOutCase>.Builder _leftOut = ImmutableArray.CreateBuilder<LeftOutCase>();
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();
    private QuantitySet _set = QuantitySet.Recognizers;

    /// <summary>Adds the cases of a file.</summary>
    public void Add(string name, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (JsonElement item in root.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
        {
            if (RecognizersCases.Knows(name) && item.TryGetProperty("Input", out _) && item.TryGetProperty("Results", out _))
            {
                Add(name, RecognizersCases.Read(name, item));
            }
            else if (item.TryGetProperty("req", out _) && item.TryGetProperty("res", out JsonElement results) && results.ValueKind == JsonValueKind.Array)
            {
                _set = QuantitySet.Quantulum;
                Add(name, QuantulumCases.Read(item));
            }
        }
    }

    /// <summary>Notes a file that cannot be read.</summary>
    public void Report(string problem) => _problems.Add(problem);

    /// <summary>What was gathered.</summary>
    public QuantityGold ToGold() => new(_set, _cases.ToImmutable(), _leftOut.ToImmutable(), _problems.ToImmutable());

    private void Add(string file, CaseReading reading)
    {
        if (reading.Case is { } item)
        {
            _cases.Add(item);
        }
        else
        {
            _leftOut.Add(new LeftOutCase(file, reading.Reason));
        }
    }
}
