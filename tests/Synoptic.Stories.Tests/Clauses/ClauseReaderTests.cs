using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.Tests.Clauses;

/// <summary>What clauses are read to tell.</summary>
public sealed class ClauseReaderTests
{
    [Fact]
    public void What_is_said_to_happen_is_what_is_done() =>
        PredicateOf("The arrest of the pilot took place in Hollin on Monday.").ShouldBe("arrest");

    [Fact]
    public void A_cleft_is_one_clause_and_asserts_something()
    {
        Clause clause = Read("It was the harbour council that closed the old bridge on Monday.").ShouldHaveSingleItem();
        clause.IsAside.ShouldBeFalse();
        clause.Keys.Select(key => key.Value).ShouldContain("council");
        clause.Keys[0].Value.ShouldBe("close");
    }

    [Fact]
    public void What_was_not_is_no_cleft() =>
        Read("It was not the harbour council that closed the old bridge on Monday.").Length.ShouldBe(2);

    [Theory]
    [InlineData("The truce came into force at noon on Monday.", "The truce took effect at noon on Monday.")]
    [InlineData("The mayor of Hollin handed in his resignation.", "The mayor of Hollin stepped down.")]
    public void A_phrase_is_alike_to_what_says_the_same(string one, string other) =>
        ClauseKeys.Likeness(Read(one)[0].Keys[0], Read(other)[0].Keys[0]).ShouldBeGreaterThan(0);

    private static string PredicateOf(string sentence) => Read(sentence)[0].Predicate.Read(TextOf(sentence));

    private static ImmutableArray<Clause> Read(string sentence)
    {
        AnnotatedDocument document = Comparing.Annotate(new Report("a", "2024-06-04", TextOf(sentence)));
        EntityTable entities = new EntityLinker().Link([document]);
        return new ClauseReader().Read(document, 0, entities);
    }

    private static string TextOf(string sentence) => sentence + "\n";
}
