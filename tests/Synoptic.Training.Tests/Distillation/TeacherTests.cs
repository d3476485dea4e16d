using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Training.Distillation;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Tests.Distillation;

public sealed class TeacherTests
{
    private static readonly Batch Sentences = new(
    [
        new Example([0, 1, 2, 3, 1, 2], 1, new Dictionary<Head, SoftTargets>()),
        new Example([0, 3], 1, new Dictionary<Head, SoftTargets>()),
    ]);

    private readonly List<Dictionary<Head, SoftTargets>> _labels = new Teacher(SmallNetwork()).Label(Sentences);

    [Fact]
    public void Labels_come_likeliest_first_and_share_at_most_everything()
    {
        foreach (SoftTargets targets in _labels.SelectMany(sentence => sentence.Values))
        {
            foreach (float[] shares in targets.Shares.Chunk(SoftFile.Kept).Skip(1))
            {
                shares.ShouldBe(shares.OrderDescending());
                shares.Sum().ShouldBeInRange(0.01f, 1.001f);
            }
        }
    }

    [Fact]
    public void The_root_teaches_nothing_and_no_word_is_its_own_head()
    {
        SoftTargets arcs = _labels[0][Head.Arc];
        arcs.Shares.Take(SoftFile.Kept).ShouldAllBe(share => share == 0);
        for (int index = SoftFile.Kept; index < arcs.Labels.Length; index++)
        {
            (arcs.Labels[index] == index / SoftFile.Kept && arcs.Shares[index] > 0).ShouldBeFalse();
        }
    }

    [Fact]
    public void The_only_word_of_a_sentence_hangs_on_the_root()
    {
        SoftTargets arcs = _labels[1][Head.Arc];
        arcs.Labels[SoftFile.Kept].ShouldBe(0);
        arcs.Shares[SoftFile.Kept].ShouldBe(1, 1e-3);
    }

    private static Network SmallNetwork()
    {
        var options = new NetworkOptions { Width = 16, Layers = 1, AffixRows = 64, GramRows = 64, ShapeRows = 16, ArcWidth = 16, RelationWidth = 16 };
        Dictionary<Head, LabelList> labels = Enum.GetValues<Head>().ToDictionary(head => head, _ => new LabelList(["a", "b", "c", "d", "root"]));
        var inventory = new Inventory(labels, [], [], ImmutableSortedDictionary<string, string>.Empty);
        var types = new TypeTable(new WordFeaturizer([], [], new FeatureRows(options.AffixRows, options.GramRows, options.ShapeRows)));
        foreach (string form in new[] { "one", "two", "three" })
        {
            types.NumberOf(form);
        }

        return new Network(options, inventory, types, new WordVectors([], 8, []), new ParameterFactory(1, new RandomSource(1)));
    }
}
