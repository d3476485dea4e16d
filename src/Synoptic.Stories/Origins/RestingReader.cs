using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Finds the sentences of a document that rest on a body that it describes ("the coast guard said"), on a paper of one ("a note from
/// the agency traces it to ..."), of whomever ("the statement said"), or on another outlet ("told the agency Meridian", "whom Meridian cites").
/// </summary>
internal sealed class RestingReader(EntityTable entities, PropositionSet propositions, ImmutableArray<string> sources)
{
    private readonly PartyWords _words = new();
    private readonly CountryLexicon _countries = CountryLexicon.Shipped;

    /// <summary>The sentences, each with its party, in order.</summary>
    public IEnumerable<RestingSentence> Read(AnnotatedDocument document, int index)
    {
        var phrases = new PartyPhrases(document, index, entities, _words, _countries);
        for (int number = 0; number < document.Parsed.Sentences.Length; number++)
        {
            Sentence sentence = document.Parsed.Sentences[number];
            var tree = new SentenceTree(document, sentence);
            ImmutableArray<(decimal, string?)> numbers = NumbersIn(document, sentence.Span);
            bool isOfPaper = tree.IsInPaper(_words.IsPaper);
            foreach ((PartyKey party, bool isOutlet, TextSpan span, TextSpan words) in Told(document, sentence, tree, phrases).Concat(Outlets(tree, phrases)).Concat(Sources(document, tree)))
            {
                yield return Resting(party, isOutlet, span, words, isOfPaper || party.IsAnybody);
            }

            foreach ((PartyKey party, TextSpan words) in Papers(tree, phrases))
            {
                yield return Resting(party, false, tree.Span, words, true);
            }

            RestingSentence Resting(PartyKey party, bool isOutlet, TextSpan span, TextSpan words, bool isPaper)
            {
                TermVector matter = propositions.Sentences[index][number].Without(SentenceTerms.Stems(document, words));
                return new RestingSentence(new DocumentSpan(index, span), matter, numbers, party, isOutlet) { IsOfPaper = isPaper };
            }
        }
    }

    /// <summary>What is said in the sentence by a body that is described: the party of the statement that begins there.</summary>
    private IEnumerable<(PartyKey Party, bool IsOutlet, TextSpan Span, TextSpan Words)> Told(AnnotatedDocument document, Sentence sentence, SentenceTree tree, PartyPhrases phrases)
    {
        foreach (Statement statement in document.Statements.Where(statement => !statement.Negative && !statement.Chain.IsDefaultOrEmpty && sentence.Span.Contains(statement.Content[0]) && Tells(document, sentence, statement)))
        {
            foreach (AttributionParty party in statement.Chain[0].Parties.Where(party => party.Span.Length > 0 && sentence.Span.Contains(party.Span)))
            {
                (int first, int last) = tree.PhraseOf(party.Span);
                bool isNamed = party.Mention is { } mention && document.Parsed.Mentions[mention].Type is EntityType.Organization;
                bool isPaper = tree.Any(party.Span, _words.IsPaper);
                PartyKey[] makers = [.. phrases.Of(first, last, isNamed || isPaper)];
                foreach (PartyKey key in isPaper ? makers.DefaultIfEmpty(PartyKey.Anybody) : makers)
                {
                    yield return (key, false, TextSpan.Cover(statement.Content[0], party.Span), party.Span);
                }
            }
        }
    }

    /// <summary>Whether what is said is that something happens or holds, or how many: who "accepted a pay rise" told nothing.</summary>
    private static bool Tells(AnnotatedDocument document, Sentence sentence, Statement statement)
    {
        foreach (Word word in document.Parsed.WordsOf(sentence))
        {
            if (word.Tags.Upos is "VERB" or "AUX" or "NUM" && statement.Content.Any(content => content.Contains(word.Form.Span)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A note from the agency traces it to ...", "by the count of a list that the owner sent": a paper tells it.</summary>
    private IEnumerable<(PartyKey Party, TextSpan Words)> Papers(SentenceTree tree, PartyPhrases phrases)
    {
        for (int word = tree.First; word <= tree.Last; word++)
        {
            if (_words.IsPaper(tree.LemmaOf(word)) && (tree.RelationOf(word) is "nsubj" || tree.IsTellingPlace(word)))
            {
                (int first, int last) = tree.PhraseOf(word);
                foreach (PartyKey key in phrases.Of(first, last, isPaper: true))
                {
                    yield return (key, tree.SpanOf(first, last));
                }
            }
        }
    }

    /// <summary>An outlet of the set that is cited by the very name under which it publishes, whether or not that was read as a name.</summary>
    private IEnumerable<(PartyKey Party, bool IsOutlet, TextSpan Span, TextSpan Words)> Sources(AnnotatedDocument document, SentenceTree tree)
    {
        foreach (string source in sources.Where(source => document.Document.Source != source))
        {
            int place = document.Text.IndexOf(source, tree.Span.Start, tree.Span.Length, StringComparison.Ordinal);
            int word = Enumerable.Range(tree.First, tree.Last - tree.First + 1).FirstOrDefault(word => tree.SpanOf(word, word).Start == place, -1);
            if (word >= 0 && (tree.IsToldBy(word) || (tree.GovernorOf(word) is { } governor && _words.IsCiting(tree.LemmaOf(governor)))))
            {
                yield return (PartyKey.OfOutlet(source), true, tree.Span, new TextSpan(place, place + source.Length));
            }
        }
    }

    /// <summary>An outlet beside a verb of telling or citing.</summary>
    private IEnumerable<(PartyKey Party, bool IsOutlet, TextSpan Span, TextSpan Words)> Outlets(SentenceTree tree, PartyPhrases phrases)
    {
        for (int word = tree.First; word <= tree.Last; word++)
        {
            if (phrases.BodyAt(word) is { } entity && (tree.IsToldBy(word) || (tree.GovernorOf(word) is { } governor && _words.IsCiting(tree.LemmaOf(governor)))))
            {
                yield return (PartyKey.Of(entity), true, tree.Span, tree.SpanOf(word, word));
            }
        }
    }

    /// <summary>Figures that tell one matter from another; small ones and years recur by chance.</summary>
    public static ImmutableArray<(decimal Value, string? Unit)> NumbersIn(AnnotatedDocument document, TextSpan sentence) =>
    [
        .. document.Parsed.Quantities
            .Where(quantity => sentence.Contains(quantity.Span) && quantity is { Min: > FewTelling, Max: not null } && quantity.Min == quantity.Max)
            .Select(quantity => (quantity.Min!.Value, quantity.Unit)),
    ];

    private const decimal FewTelling = 12;
}
