using Synoptic.Training.Learning;

namespace Synoptic.Training.Tests.Learning;

public sealed class PresetTests
{
    [Fact]
    public void A_preset_takes_changes_and_leaves_itself_alone()
    {
        Preset changed = Preset.Read(["preset=tiny", "epochs=3", "width=64"])!;

        changed.Shape.Width.ShouldBe(64);
        changed.Shape.Layers.ShouldBe(Preset.Tiny.Shape.Layers);
        changed.Training.Epochs.ShouldBe(3);
        Preset.Tiny.Shape.Width.ShouldBe(96);
    }

    [Theory]
    [InlineData("preset=huge")]
    [InlineData("depth=3")]
    public void An_unknown_word_is_refused(string word) => Preset.Read([word]).ShouldBeNull();
}
