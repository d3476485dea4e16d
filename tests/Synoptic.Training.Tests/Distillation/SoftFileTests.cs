using Synoptic.Training.Distillation;
using Synoptic.Training.Examples;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Tests.Distillation;

public sealed class SoftFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void What_was_written_is_read_to_a_255th()
    {
        var targets = new SoftTargets(SoftFile.Kept, 3);
        (targets.Labels[4], targets.Shares[4]) = (7, 0.7f);
        (targets.Labels[5], targets.Shares[5]) = (199, 0.25f);
        var written = new SoftSentence(["Hello", "world"], 2, Enum.GetValues<Head>().ToDictionary(head => head, _ => targets));
        SoftFile.Write(_path, [written, written]);

        SoftSentence[] read = [.. SoftFile.Read(_path)];

        read.Length.ShouldBe(2);
        read[1].Forms.ShouldBe(["Hello", "world"]);
        read[1].Corpus.ShouldBe(2);
        read[1].Targets[Head.Arc].Labels.ShouldBe(targets.Labels);
        for (int index = 0; index < targets.Shares.Length; index++)
        {
            read[1].Targets[Head.Arc].Shares[index].ShouldBe(targets.Shares[index], 0.5 / 255 + 1e-6);
        }
    }

    [Fact]
    public void Another_file_is_refused()
    {
        File.WriteAllText(_path, "something else");
        Should.Throw<InvalidDataException>(() => SoftFile.Read(_path).ToArray()).Message.ShouldContain("'label'");
    }

    public void Dispose() => File.Delete(_path);
}
