using System.Collections.Immutable;
using Synoptic.Training.Examples;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Networks;

/// <summary>The whole model: encoder and heads.</summary>
internal sealed class Network
{
    /// <summary>The heads that decide each word by itself.</summary>
    public static readonly ImmutableArray<Head> TagHeads = [Head.Upos, Head.Xpos, Head.Feats, Head.Lemma, Head.Name];

    private readonly Encoder _encoder;
    private readonly Dictionary<Head, TagHead> _tags = [];
    private readonly ArcHead _arcs;
    private readonly RelationHead _relations;

    public Network(NetworkOptions options, Inventory inventory, TypeTable types, WordVectors vectors, ParameterFactory factory)
    {
        Options = options;
        Inventory = inventory;
        _encoder = new Encoder(options, inventory, types, vectors, factory);
        foreach (Head head in TagHeads)
        {
            _tags.Add(head, new TagHead(head.ToString(), options.Width, inventory.Labels[head].Labels.Length, factory));
        }

        _arcs = new ArcHead(options, factory);
        _relations = new RelationHead(options, inventory.Labels[Head.Relation].Labels.Length, factory);
        Parameters = factory.Parameters;
    }

    /// <summary>The shape.</summary>
    public NetworkOptions Options { get; }

    /// <summary>The labels.</summary>
    public Inventory Inventory { get; }

    /// <summary>Everything that is trained, in a fixed order.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The encoding of a batch, one row a position.</summary>
    public Tensor Encode(Tape tape, Batch batch) => tape.Drop(_encoder.Encode(tape, batch), Options.Dropout);

    /// <summary>The scores of a tagging head; columns beyond the labels are padding.</summary>
    public Tensor Tags(Tape tape, Tensor encoding, Head head) => _tags[head].Scores(tape, encoding);

    /// <summary>Adds <paramref name="score"/> to the scores of every label of a type of names.</summary>
    public void FavourNames(string type, float score)
    {
        for (int label = 0; label < Inventory.Labels[Head.Name].Labels.Length; label++)
        {
            if (Inventory.Labels[Head.Name].Labels[label].EndsWith('-' + type, StringComparison.Ordinal))
            {
                _tags[Head.Name].Favour(label, score);
            }
        }
    }

    /// <summary>The scores of all heads of all words, a square matrix a sentence.</summary>
    public Tensor[] Arcs(Tape tape, Tensor encoding, Batch batch) => _arcs.Scores(tape, encoding, batch.Starts);

    /// <summary>The scores of the relations of each row to its head row.</summary>
    public Tensor Relations(Tape tape, Tensor encoding, int[] headRows) => _relations.Scores(tape, encoding, headRows);

    /// <summary>Runs a batch forwards and its losses, each averaged over <paramref name="rows"/> rows, backwards.</summary>
    /// <returns>The loss of each head, in nats.</returns>
    public double[] Learn(Tape tape, Batch batch, int rows)
    {
        double[] losses = new double[Enum.GetValues<Head>().Length];
        float factor = 1f / rows;
        Tensor encoding = Encode(tape, batch);
        foreach (Head head in TagHeads)
        {
            if (batch.Targets(head) is { } targets)
            {
                losses[(int)head] = ChoiceLoss.Choose(Tags(tape, encoding, head), targets, head == Head.Name ? factor * Options.NameWeight : factor);
            }
        }

        if (batch.Targets(Head.Arc) is { } arcs && batch.Targets(Head.Relation) is { } relations)
        {
            losses[(int)Head.Arc] = ArcHead.Loss(Arcs(tape, encoding, batch), arcs, batch.Starts, factor);
            losses[(int)Head.Relation] = ChoiceLoss.Choose(Relations(tape, encoding, batch.TargetHeads(arcs)), relations, factor);
        }

        tape.Backward();
        return losses;
    }
}
