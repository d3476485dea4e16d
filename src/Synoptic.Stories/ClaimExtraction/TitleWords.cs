using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Reads the words of a phrase: articles, possessive endings and hyphens are told by the words that they mark, and a clause "who chairs
/// the board" by the office, "chairman of board".
/// </summary>
internal sealed class TitleWords(AnnotatedDocument document, OfficeLexicon lexicon, Func<int, int?> bodyOf)
{
    /// <summary>The words from the first to the last, both included.</summary>
    public ImmutableArray<TitleWord> Of(int first, int last)
    {
        var words = ImmutableArray.CreateBuilder<TitleWord>();
        bool isFirst = true;
        for (int index = first + OpenWithVerb(words, first); index <= last; index++)
        {
            Word word = document.Parsed.Words[index];
            string text = word.Form.Span.Read(document.Text).ToLowerInvariant();
            if (text is "'s" or "’s" or "'" or "’" && words.Count > 0)
            {
                words[^1] = words[^1] with { IsPossessor = true };
                isFirst = true;
            }
            else if (word.Tags.Upos is "DET" || word.Tags.Xpos is "PRP$")
            {
                isFirst = true;
            }
            else if (char.IsLetterOrDigit(text[0]))
            {
                words.Add(new TitleWord(text, index, isFirst, false, BodyAt(word.Form.Span)));
                isFirst = text is "and" or "or";
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Writes "who chairs" or "who speaks for" as "chairman of", and leaves out "who is"; how many words that was.</summary>
    private int OpenWithVerb(ImmutableArray<TitleWord>.Builder words, int first)
    {
        if (document.Parsed.Words[first].Tags.Xpos is not "WP")
        {
            return 0;
        }

        if (IsHolding(first + 1))
        {
            return document.Parsed.Words[first + 1].Tags.Lemma is "be" ? 2 : 3;
        }

        if (lexicon.OfficeOfVerb(document.Parsed.Words[first + 1].Tags.Lemma) is not { } office)
        {
            return 0;
        }

        words.AddRange(office.Split(' ').Append("of").Select(word => new TitleWord(word, first + 1, false, false, null)));
        return document.Parsed.Words[first + 2].Tags.Upos is "ADP" ? 3 : 2;
    }

    /// <summary>"Who <b>is</b> the mayor", "who <b>works as</b> a pilot".</summary>
    private bool IsHolding(int verb) => document.Parsed.Words[verb].Tags.Lemma is "be"
        || (lexicon.IsHolding(document.Parsed.Words[verb].Tags.Lemma) && verb + 1 < document.Parsed.Words.Length && document.Parsed.Words[verb + 1].Tags.Lemma is "as");

    private int? BodyAt(TextSpan word)
    {
        for (int mention = 0; mention < document.Parsed.Mentions.Length; mention++)
        {
            if (document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: not EntityType.Person } named && named.Span.Contains(word))
            {
                return bodyOf(mention);
            }
        }

        return null;
    }
}
