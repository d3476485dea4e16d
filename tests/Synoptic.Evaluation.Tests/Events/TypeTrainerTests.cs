using System.Collections.Immutable;
using Synoptic.Evaluation.Events;

namespace Synoptic.Evaluation.Tests.Events;

public sealed class TypeTrainerTests
{
    private static readonly ImmutableArray<TypeExample> Examples =
    [
        new([1, 10], "AID"), new([1, 11], "AID"), new([2, 10], "REJECT"), new([2, 11], "REJECT"), new([1, 2], "ACCUSE"),
    ];

    [Fact]
    public void A_model_tells_the_types_that_it_was_trained_on()
    {
        TypeModel model = TypeTrainer.Train([.. Enumerable.Repeat(Examples, 20).SelectMany(examples => examples)]);

        Examples.Select(example => model.Tell(example.Features)).ShouldBe(Examples.Select(example => example.Type));
    }

    [Fact]
    public void The_same_examples_give_the_same_model()
    {
        ImmutableArray<int>[] unseen = [[1], [2], [10, 11], []];

        unseen.Select(TypeTrainer.Train(Examples).Tell).ShouldBe(unseen.Select(TypeTrainer.Train(Examples).Tell));
    }
}
