using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Coreference;

/// <summary>What holds for the mentions and chains of any text: tables, transcripts, nested quotations, words without a verb.</summary>
public sealed class AnyPhraseTests
{
    private static readonly string[] Pieces =
    [
        "Anna Berg", "Peter Berg", "Mr. Berg", "Berg", "the International Monetary Fund (IMF)", "IMF", "Oslo", "the ministry", "a former president of",
        "his sister", "her", "he", "they", "it", "said", "told", ",", ".", ":", "\"", "“", "”", "‘", "’", "(", ")", "\n", "\n\n", "|", "\t", "1", "17", "%",
        "Q:", "A:", "–", "and", "which", "'s", "’s", "this", "those", "here", "the", "of", "\ud800", "\u200b", "北京",
    ];

    [Fact]
    public void Spans_lie_apart_and_within_their_phrases() => Check(document =>
    {
        int end = 0;
        foreach (Mention mention in document.Parsed.Mentions)
        {
            mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            mention.Span.Length.ShouldBeGreaterThan(0);
            mention.Phrase.Contains(mention.Span).ShouldBeTrue();
            mention.Phrase.End.ShouldBeLessThanOrEqualTo(document.Text.Length);
            end = mention.Span.End;
        }
    });

    [Fact]
    public void Each_mention_lies_in_one_chain_that_its_best_name_stands_for() => Check(document =>
    {
        document.Chains.SelectMany(chain => chain.Mentions).Order().ShouldBe(Enumerable.Range(0, document.Parsed.Mentions.Length));
        foreach (CoreferenceChain chain in document.Chains)
        {
            chain.Mentions.ShouldContain(chain.Representative);
            MentionKind best = chain.Mentions.Min(mention => document.Parsed.Mentions[mention].Kind);
            document.Parsed.Mentions[chain.Representative].Kind.ShouldBe(best);
        }
    });

    [Fact]
    public void Nobody_is_two_people_with_one_surname() => Check(document =>
    {
        foreach (CoreferenceChain chain in document.Chains)
        {
            ImmutableArray<string> names = [.. chain.Mentions.Select(mention => document.Parsed.Mentions[mention].Span.Read(document.Text))];
            (names.Contains("Anna Berg") && names.Contains("Peter Berg")).ShouldBeFalse();
        }
    });

    private static void Check(Action<AnnotatedDocument> property)
    {
        Arbitrary<string> texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        Config config = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20251122, 7);
        FsCheck.Check.One(config, Prop.ForAll(texts, text => property(LanguagePipelineTests.Annotate(text))));
    }
}
