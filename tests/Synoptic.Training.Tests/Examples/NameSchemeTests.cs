using Synoptic.Training.Examples;

namespace Synoptic.Training.Tests.Examples;

public sealed class NameSchemeTests
{
    [Fact]
    public void Spans_become_BILOU() => NameScheme.Nine
        .Allowed(["B-Person", "I-Person", "I-Person", "O", "B-NORP", "B-NORP", "I-NORP"])
        .Select(labels => labels.ShouldHaveSingleItem())
        .ShouldBe(["B-Person", "I-Person", "L-Person", "O", "U-NORP", "B-NORP", "L-NORP"]);

    [Fact]
    public void A_coarse_type_allows_the_finer_ones() =>
        NameScheme.Four.Allowed(["B-LOC"])[0].ShouldBe(["U-Location", "U-Facility"]);

    [Fact]
    public void A_corpus_without_nationalities_does_not_deny_them()
    {
        string[] allowed = NameScheme.Three.Allowed(["O"])[0];
        allowed.ShouldContain("O");
        allowed.ShouldContain("B-NORP");
        allowed.ShouldNotContain("U-Person");
    }

    [Fact]
    public void An_unknown_type_is_refused() => Should.Throw<InvalidDataException>(() => NameScheme.Four.Allowed(["B-Vehicle"]));
}
