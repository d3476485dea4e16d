using Synoptic.Language.Models;

namespace Synoptic.Language.Tests.Models;

public sealed class ModelFileTests
{
    private const int VersionPlace = 8;
    private const int PayloadPlace = 48;

    private static readonly byte[] Whole = RandomModel.Write(1);

    [Fact]
    public void A_whole_file_is_read() => ModelFile.Read(Whole).ShouldNotBeNull();

    [Fact]
    public void Another_kind_of_file_is_told() => Message("PK\x3\x4"u8.ToArray()).ShouldContain("no model file");

    [Fact]
    public void Another_version_is_told_with_both_numbers() =>
        Message(Changed(VersionPlace, 7)).ShouldContain("has version 7; this release reads version 1");

    [Fact]
    public void A_cut_file_is_told() => Message(Whole[..^5]).ShouldContain("it was cut");

    [Fact]
    public void A_changed_byte_is_told() => Message(Changed(PayloadPlace + 999, (byte)(Whole[PayloadPlace + 999] ^ 1))).ShouldContain("damaged");

    [Fact]
    public void A_payload_that_ends_early_is_told() =>
        Message(RandomModel.Wrap(Whole[PayloadPlace..^5])).ShouldContain("in the middle of something");

    [Theory]
    [InlineData(0)]
    [InlineData(24)]
    [InlineData(2048)]
    public void A_width_that_kernels_cannot_read_is_told(int width) =>
        Message(RandomModel.Wrap([.. BitConverter.GetBytes(width), .. Whole[(PayloadPlace + sizeof(int))..]])).ShouldContain("multiple of 16");

    [Fact]
    public void Every_message_says_what_to_do() =>
        new[] { "PK"u8.ToArray(), Changed(VersionPlace, 7), Whole[..^5], RandomModel.Wrap(Whole[PayloadPlace..^5]) }
            .ShouldAllBe(file => Message(file).EndsWith("(docs/models.md).", StringComparison.Ordinal));

    [Fact]
    public void A_lacking_part_is_named() =>
        Should.Throw<ModelFormatException>(() => new LanguagePipeline(ModelFile.Read(Renamed("arc.pair.bias", "arc.pair.bios")), "ewt"))
            .Message.ShouldContain("'arc.pair.bias'");

    private static string Message(byte[] file) => Should.Throw<ModelFormatException>(() => ModelFile.Read(file)).Message;

    private static byte[] Changed(int place, byte value)
    {
        byte[] file = [.. Whole];
        file[place] = value;
        return file;
    }

    private static byte[] Renamed(string from, string to)
    {
        byte[] payload = Whole[PayloadPlace..];
        System.Text.Encoding.ASCII.GetBytes(to).CopyTo(payload, payload.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(from)));
        return RandomModel.Wrap(payload);
    }
}
