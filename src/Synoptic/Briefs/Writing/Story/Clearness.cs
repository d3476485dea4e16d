using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>Tells whether a reader of some words alone knows whom and what they mean.</summary>
internal sealed class Clearness(StoryIndex story)
{
    private static readonly FrozenSet<string> Pointing = FrozenSet.ToFrozenSet(["this", "that", "these", "those"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<int, ImmutableArray<int>> _chains = [];

    /// <summary>Whether no "he", "it" or "that" in a place means what stands outside of it, but for those that the line explains.</summary>
    /// <param name="place">The words.</param>
    /// <param name="explained">The pronouns that are explained.</param>
    public bool IsClear(DocumentSpan place, params IReadOnlyCollection<TextSpan> explained)
    {
        ImmutableArray<Word> words = story.WordsAt(place);
        return !words.Any(word => !explained.Contains(word.Form.Span) && (IsPersonal(word) ? !IsNamedWithin(place, word.Form.Span) : IsPointing(word, place)) && !MayMean(words, word));
    }

    /// <summary>Whether a noun before a pronoun may be what it means, as far as number and gender tell: a reader has something to go by.</summary>
    private static bool MayMean(ImmutableArray<Word> words, Word pronoun) => pronoun.Tags.Upos is "PRON" && words.TakeWhile(word => word != pronoun).Any(word => pronoun.Tags.Lemma is "he" or "she"
        ? word.Tags.Upos is "PROPN"
        : word.Tags.Upos is "NOUN" or "PROPN" && Has(word, "Number=Plur") == Has(pronoun, "Number=Plur"));

    private static bool Has(Word word, string feature) => word.Tags.Feats.Contains(feature, StringComparison.Ordinal);

    /// <summary>A pronoun of the third person, but not the "it" of "it is clear that".</summary>
    private static bool IsPersonal(Word word) => word.Tags.Upos is "PRON" && word.Dependency.Relation is not "expl" && Has(word, "Person=3")
        && Has(word, "PronType=Prs") && !Has(word, "Reflex=Yes");

    /// <summary>"<b>That</b> is wrong", "<b>those</b> tapes"; not "those who", "this week", nor what a speaker means with "this bill".</summary>
    private bool IsPointing(Word word, DocumentSpan place) => word.Tags.Upos is "PRON" or "DET" && Pointing.Contains(word.Tags.Lemma) && Has(word, "PronType=Dem")
        && !IsFollowedByWho(word, place) && (word.Tags.Upos is "PRON" || !story.Standing.IsQuoted(place with { Span = word.Form.Span }))
        && !story.Update.Documents[place.Document].Parsed.Times.Any(time => time.Span.Contains(word.Form.Span));

    private bool IsFollowedByWho(Word word, DocumentSpan place) => story.WordsAt(place).Where(next => next.Form.Span.Start >= word.Form.Span.End).Select(next => next.Tags.Lemma).FirstOrDefault() is "who" or "which" or "that" or "of" or "with" or "in";

    /// <summary>Whether other words of the place name what a pronoun means, or describe it before.</summary>
    private bool IsNamedWithin(DocumentSpan place, TextSpan pronoun)
    {
        AnnotatedDocument document = story.Update.Documents[place.Document];
        int mention = document.Parsed.Mentions.ToList().FindIndex(found => found.Span == pronoun);
        return mention >= 0 && ChainsOf(place.Document)[mention] is var chain && document.Chains[chain].Mentions
            .Any(other => document.Parsed.Mentions[other] is { Kind: not MentionKind.Pronoun } named && place.Span.Contains(named.Span) && (named.Kind is MentionKind.Name || named.Span.End <= pronoun.Start));
    }

    private ImmutableArray<int> ChainsOf(int document)
    {
        if (!_chains.TryGetValue(document, out ImmutableArray<int> chains))
        {
            int[] found = new int[story.Update.Documents[document].Parsed.Mentions.Length];
            foreach ((int index, CoreferenceChain chain) in story.Update.Documents[document].Chains.Index())
            {
                foreach (int mention in chain.Mentions)
                {
                    found[mention] = index;
                }
            }

            _chains.Add(document, chains = [.. found]);
        }

        return chains;
    }
}
