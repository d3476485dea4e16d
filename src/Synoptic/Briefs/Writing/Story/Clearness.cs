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
        return !words.Any(word => !explained.Contains(word.Form.Span) && (IsPersonal(word) ? !IsNamedWithin(place, word.Form.Span) : IsPointing(word, place)));
    }

    /// <summary>A pronoun of the third person, but not the "it" of "it is clear that".</summary>
    private static bool IsPersonal(Word word) => word.Tags.Upos is "PRON" && word.Dependency.Relation is not "expl" && word.Tags.Feats.Contains("Person=3", StringComparison.Ordinal)
        && word.Tags.Feats.Contains("PronType=Prs", StringComparison.Ordinal) && !word.Tags.Feats.Contains("Reflex=Yes", StringComparison.Ordinal);

    /// <summary>"<b>That</b> is wrong", "<b>those</b> tapes"; not "those who", "this week".</summary>
    private bool IsPointing(Word word, DocumentSpan place) => word.Tags.Upos is "PRON" or "DET" && Pointing.Contains(word.Tags.Lemma) && word.Tags.Feats.Contains("PronType=Dem", StringComparison.Ordinal)
        && !IsFollowedByWho(word, place)
        && !story.Update.Documents[place.Document].Parsed.Times.Any(time => time.Span.Contains(word.Form.Span));

    private bool IsFollowedByWho(Word word, DocumentSpan place) => story.WordsAt(place).Where(next => next.Form.Span.Start >= word.Form.Span.End).Select(next => next.Tags.Lemma).FirstOrDefault() is "who" or "which" or "that" or "of" or "with" or "in";

    /// <summary>Whether other words of the place name or describe what a pronoun means.</summary>
    private bool IsNamedWithin(DocumentSpan place, TextSpan pronoun)
    {
        AnnotatedDocument document = story.Update.Documents[place.Document];
        int mention = document.Parsed.Mentions.ToList().FindIndex(found => found.Span == pronoun);
        return mention >= 0 && ChainsOf(place.Document)[mention] is var chain && document.Chains[chain].Mentions
            .Any(other => document.Parsed.Mentions[other] is { Kind: not MentionKind.Pronoun } named && place.Span.Contains(named.Span));
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
