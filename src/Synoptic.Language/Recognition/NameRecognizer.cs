using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Recognition;

/// <summary>Finds names by capitals, lexicons and the company that they keep, and tells their types.</summary>
public sealed class NameRecognizer
{
    private readonly NameLexicons _lexicons = new();

    /// <summary>
    /// The names, in order, none overlapping another or a time expression. A possessive ending and a title
    /// are no part of a name; the title stands beside it.
    /// </summary>
    public ImmutableArray<Mention> Recognize(TokenLayer tokens, ImmutableArray<TimeExpression> times)
    {
        var evidence = new WordEvidence(tokens);
        List<TypedName> names = RunningNames(tokens, times, evidence);
        var agreement = new NameAgreement(tokens, names);
        var mentions = ImmutableArray.CreateBuilder<Mention>(names.Count);
        foreach (TypedName name in names.Where(name => !agreement.IsDoubtful(name.Name)))
        {
            mentions.Add(ToMention(tokens, name.Name, agreement.TypeOf(name.Name)));
        }

        AddHeadlines(tokens, evidence, agreement, mentions);
        mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
        return mentions.DrainToImmutable();
    }

    private static Mention ToMention(TokenLayer tokens, NameSpan name, EntityType type)
    {
        TextSpan? title = name.HasTitle && type == EntityType.Person ? tokens.Cover(name.TitleStart, name.TitleEnd) : null;
        return new Mention(tokens.Cover(name.Start, name.End), MentionKind.Name, type, title);
    }

    private List<TypedName> RunningNames(TokenLayer tokens, ImmutableArray<TimeExpression> times, WordEvidence evidence)
    {
        var scanner = new NameScanner(_lexicons, tokens, evidence);
        var parts = new NameParts(_lexicons, tokens);
        var classifier = new NameClassifier(_lexicons, tokens);
        var found = new List<NameSpan>();
        int time = 0;
        for (int index = 0; index < tokens.Tokens.Length;)
        {
            while (time < times.Length && times[time].Span.End <= tokens.Tokens[index].Span.Start)
            {
                time++;
            }

            int limit = tokens.SentenceEnd(index);
            int free = time < times.Length ? Math.Min(limit, tokens.FirstAt(times[time].Span.Start)) : limit;
            int end = index < free && evidence.CaseOf(tokens, index) == LetterCase.Running ? scanner.End(index, free) : index;
            if (end > index)
            {
                parts.Add(index, end, found);
            }

            index = Math.Max(end, index + 1);
        }

        return [.. found.Select(name => classifier.Classify(parts.WithTitleBefore(name)))];
    }

    private void AddHeadlines(TokenLayer tokens, WordEvidence evidence, NameAgreement agreement, ImmutableArray<Mention>.Builder mentions)
    {
        HeadlineNames? headlines = null;
        foreach (Sentence sentence in tokens.Sentences)
        {
            int first = sentence.Tokens.Start.Value;
            if (first < sentence.Tokens.End.Value && evidence.CaseOf(tokens, first) == LetterCase.Headline)
            {
                headlines ??= new HeadlineNames(_lexicons, agreement);
                headlines.Add(tokens, first, sentence.Tokens.End.Value, mentions);
            }
        }
    }
}
