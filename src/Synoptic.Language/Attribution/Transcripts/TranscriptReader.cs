using System.Collections.Immutable;
using Synoptic.Language.Attribution.Chains;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Transcripts;

/// <summary>
/// Reads transcripts and interviews in question-and-answer form: paragraphs that open with a label and a colon. Two
/// labelled paragraphs make a transcript, or one with a person's name after a question.
/// </summary>
internal sealed class TranscriptReader(ReportText text, PartyReader parties)
{
    private const int LongestLabel = 6;
    private const int FewestTurns = 2;

    /// <summary>The turns, in order.</summary>
    public IEnumerable<Statement> Read()
    {
        List<(int First, int Colon, int End)> turns = [.. Paragraphs().Select(Turn).Where(turn => turn.Colon > turn.First)];
        bool isTranscript = turns.Count >= FewestTurns && turns.Count(turn => IsCapital(turn.First, turn.Colon) || HasPerson(turn.First, turn.Colon)) * 2 >= turns.Count;
        return turns.Where(turn => isTranscript || (HasPerson(turn.First, turn.Colon) && FollowsQuestion(turn.First))).Select(ToStatement);
    }

    private IEnumerable<(int First, int End)> Paragraphs()
    {
        ImmutableArray<Sentence> sentences = text.Parsed.Sentences;
        int first = 0;
        for (int sentence = 1; sentence <= sentences.Length; sentence++)
        {
            if (sentence == sentences.Length || sentences[sentence].Paragraph != sentences[first].Paragraph)
            {
                yield return (sentences[first].Words.Start.Value, sentences[sentence - 1].Words.End.Value);
                first = sentence;
            }
        }
    }

    /// <summary>The label's colon; the paragraph's first word where it has no label.</summary>
    private (int First, int Colon, int End) Turn((int First, int End) paragraph)
    {
        (int first, int end) = paragraph;
        for (int word = first; word < Math.Min(end - 1, first + LongestLabel + 1); word++)
        {
            if (text.Is(word, ":"))
            {
                bool isLabel = IsCapital(first, word) || IsTitle(first, word) || HasPerson(first, word) || text.NameOf(word - 1 < first ? first : word - 1) >= 0 || (word == first + 1 && char.IsUpper(text.Form(first)[0]));
                return (first, isLabel && text.QuotationOf(word + 1) < 0 ? word : first, end);
            }
        }

        return (first, first, end);
    }

    private bool FollowsQuestion(int first) => first > 0 && text.Is(first - 1, "?");

    private bool IsCapital(int first, int end)
    {
        for (int word = first; word < end; word++)
        {
            ReadOnlySpan<char> form = text.Form(word);
            if (form.ContainsAnyInRange('a', 'z') || (text.IsMark(word) && !text.Is(word, ".", "-", "'", "’")))
            {
                return false;
            }
        }

        return end > first && char.IsLetter(text.Form(first)[0]);
    }

    /// <summary>"The Chairman", "Clerk of the Court": every word but the small ones begins with a capital.</summary>
    private bool IsTitle(int first, int end)
    {
        for (int word = first; word < end; word++)
        {
            if (!char.IsUpper(text.Form(word)[0]) && !text.Is(word, "of", "the", "for"))
            {
                return false;
            }
        }

        return end > first;
    }

    private bool HasPerson(int first, int end)
    {
        int name = end > first ? text.NameOf(end - 1) : ReportText.None;
        return name >= 0 && text.Parsed.Mentions[name].Type is EntityType.Person;
    }

    private Statement ToStatement((int First, int Colon, int End) turn)
    {
        AttributionParty party = parties.Read([new WordRange(turn.First, turn.Colon - 1)]).First();
        TextSpan cue = text.Words[turn.Colon].Form.Span;
        ImmutableArray<TextSpan> content = [text.Cover(turn.Colon + 1, turn.End - 1)];
        bool isLabel = party.Anonymity is Anonymity.UnnamedGroup or Anonymity.None && !IsListed(turn.First, turn.Colon);
        party = isLabel ? party with { Anonymity = Anonymity.Named } : party;
        int? speaker = party.Anonymity is Anonymity.Named ? party.Mention : null;
        return new Statement(content, cue, speaker, StatementKind.Direct, [new AttributionStep(StepKind.Said, cue, [party])]) { Quoted = content };
    }

    /// <summary>Whether the label is a listed noun for a party (HOST), and so no name.</summary>
    private bool IsListed(int first, int end)
    {
        for (int word = first; word < end; word++)
        {
            if (AttributionLexicon.Noun(text.Form(word)) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
