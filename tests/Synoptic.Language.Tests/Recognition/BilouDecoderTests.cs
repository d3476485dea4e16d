using Synoptic.Language.Recognition;

namespace Synoptic.Language.Tests.Recognition;

public sealed class BilouDecoderTests
{
    private static readonly string[] Labels = ["O", "B-PER", "I-PER", "L-PER", "U-PER", "B-ORG", "I-ORG", "L-ORG", "U-ORG"];

    private readonly BilouDecoder _decoder = new([.. Labels]);

    [Fact]
    public void The_best_labels_stand_where_they_are_well_formed() =>
        Decode("B-PER", "L-PER", "O", "U-ORG").ShouldBe(["B-PER", "L-PER", "O", "U-ORG"]);

    [Fact]
    public void A_name_left_open_is_closed_or_dropped() => Decode("O", "B-PER").ShouldNotContain("B-PER");

    [Fact]
    public void Every_sequence_is_well_formed()
    {
        uint state = 5; // linear congruential, D. Knuth's constants
        for (int trial = 0; trial < 200; trial++)
        {
            int words = 1 + trial % 7;
            float[] scores = [.. Enumerable.Range(0, words * 16).Select(_ => (state = state * 1664525 + 1013904223) / 1e9f)];
            string open = "";
            foreach (int number in _decoder.Decode(scores, 16))
            {
                string label = Labels[number];
                (label[0] is 'I' or 'L').ShouldBe(open.Length > 0);
                if (open.Length > 0)
                {
                    label[2..].ShouldBe(open);
                }

                open = label[0] is 'B' or 'I' ? label[2..] : "";
            }

            open.ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_words_have_no_labels() => _decoder.Decode([], 16).ShouldBeEmpty();

    private string[] Decode(params string[] best)
    {
        var scores = new float[best.Length * 16];
        for (int word = 0; word < best.Length; word++)
        {
            scores[word * 16 + Array.IndexOf(Labels, best[word])] = 3;
        }

        return [.. _decoder.Decode(scores, 16).Select(label => Labels[label])];
    }
}
