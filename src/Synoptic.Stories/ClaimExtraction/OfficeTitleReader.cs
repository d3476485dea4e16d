using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Reads the offices that the words beside a name tell.</summary>
internal sealed class OfficeTitleReader(OfficeLexicon lexicon)
{
    private static readonly ImmutableHashSet<string> Deputies =
        ImmutableHashSet.Create(StringComparer.Ordinal, "deputy", "vice", "assistant", "under", "associate", "sub", "second in command");

    private static readonly ImmutableHashSet<string> Ranks =
        ImmutableHashSet.Create(StringComparer.Ordinal, "first", "second", "third", "fourth", "chief", "head", "senior", "junior", "principal", "lead", "leading");

    private const string Representative = "representative";
    private const string Chairman = "chairman";

    private static readonly ImmutableHashSet<string> Opening = ImmutableHashSet.Create(StringComparer.Ordinal, "of", "for", "at", "in", "to", "on");

    /// <summary>The offices in a phrase, in order; before a name only those that reach it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="phrase">The first and last of its words, and whether the phrase stands after the name.</param>
    /// <param name="bodyOf">The entity of a mention that names a body, state or place, or null.</param>
    public ImmutableArray<OfficeTitle> Read(AnnotatedDocument document, (int First, int Last, bool IsAfter) phrase, Func<int, int?> bodyOf)
    {
        ImmutableArray<TitleWord> words = new TitleWords(document, lexicon, bodyOf).Of(phrase.First, phrase.Last);
        bool isPast = words.Any(word => lexicon.IsPast(word.Text) && !Ranks.Contains(word.Text));
        var titles = new List<OfficeTitle>();
        (int First, int Length)[] found = [.. Find(words)];
        for (int index = found.Length - 1; index >= 0; index--)
        {
            if (!phrase.IsAfter && index < found.Length - 1 && !IsOfOnePerson(words, found[index], found[index + 1]))
            {
                break;
            }

            int end = index + 1 < found.Length ? found[index + 1].First : words.Length;
            titles.Insert(0, TitleOf(document, words, found[index], end) with { IsPast = isPast });
        }

        return [.. titles.Where(IsTelling)];
    }

    /// <summary>The longest names of offices, from left to right, each the last word of its noun phrase.</summary>
    private IEnumerable<(int First, int Length)> Find(ImmutableArray<TitleWord> words)
    {
        for (int first = 0; first < words.Length; first++)
        {
            int length = Enumerable.Range(1, Math.Min(lexicon.LongestName, words.Length - first)).LastOrDefault(count => NameOf(words, first, count) is not null);
            if (length > 0 && EndsNoun(words, first + length))
            {
                yield return (first, length);
                first += length - 1;
            }
        }
    }

    private OfficeEntry? NameOf(ImmutableArray<TitleWord> words, int first, int length) =>
        words.AsSpan(first, length)[^1].IsPossessor ? null : lexicon.Find(string.Join(' ', words.Skip(first).Take(length).Select(word => word.Text)));

    private static bool EndsNoun(ImmutableArray<TitleWord> words, int next) =>
        next == words.Length || Opening.Contains(words[next].Text) || words[next].Text is "and" or "or" or "with" or "from" or "by" or "elect";

    /// <summary>"Chairman and chief executive Ann Lee"; not "the chairman and the chief executive, Ann Lee".</summary>
    private static bool IsOfOnePerson(ImmutableArray<TitleWord> words, (int First, int Length) left, (int First, int Length) right)
    {
        int between = left.First + left.Length;
        return between < words.Length && words[between].Text is "and" && words.Skip(between + 1).Take(right.First - between - 1).All(word => !word.IsFirst || word.Index == words[between].Index + 1)
            && words[right.First].Index - words[between].Index <= 3;
    }

    private OfficeTitle TitleOf(AnnotatedDocument document, ImmutableArray<TitleWord> words, (int First, int Length) name, int end)
    {
        int first = name.First;
        while (first > 0 && !words[first].IsFirst && !Opening.Contains(words[first - 1].Text))
        {
            first--;
        }

        int after = name.First + name.Length;
        TitleWord[] before = [.. words[first..name.First]];
        ImmutableArray<TitleWord> complement = after < end && Opening.Contains(words[after].Text) ? Complement(words[(after + 1)..end]) : [];
        TitleWord[] owners = [.. words[..first].Where(word => word.IsPossessor)];
        bool isPosted = complement.Length > 0 && words[after].Text is "to" or "in";
        bool isClause = words[name.First].Index == words[after - 1].Index && after < words.Length && words[after].Index == words[name.First].Index;
        OfficeEntry office = NameOf(words, name.First, name.Length)!;
        office = isPosted && complement.Any(word => word.Body is not null) && words[after - 1].Text == Representative ? lexicon.Find("resident " + Representative)! : office;
        bool isOfBody = complement.Any(word => word.Body is not null || lexicon.IsBody(word.Text));
        ImmutableArray<string> matter =
        [
            .. before.Where(IsMatter).Concat(complement.Where(word => IsMatter(word) || (!isOfBody && !isClause && IsUnknownMatter(word, office))))
                .Select(word => Stemmer.Stem(word.Text)).Distinct(StringComparer.Ordinal),
        ];
        TextSpan printed = TextSpan.Cover(document.Parsed.Words[words[first].Index].Form.Span, document.Parsed.Words[words[after - 1].Index].Form.Span);
        bool isFor = complement.Length > 0 && complement.Any(IsMatter);
        return new OfficeTitle(isClause ? office.Name : NameWords.Fold((isFor ? TextSpan.Cover(printed, document.Parsed.Words[complement[^1].Index].Form.Span) : printed).Read(document.Text)), office)
        {
            IsDeputy = before.Any(word => Deputies.Contains(word.Text)),
            Rank = before.Select(word => word.Text).LastOrDefault(Ranks.Contains),
            Matter = matter,
            Matters = [.. matter.SelectMany(stem => lexicon.MattersOf(stem)).Distinct()],
            Bodies = [.. owners.Concat(before).Concat(complement).Select(word => word.Body).OfType<int>().Distinct()],
            BodyWords = [.. owners.Concat(before).Concat(complement).Where(word => lexicon.IsBody(word.Text)).Select(word => word.Text).Distinct(StringComparer.Ordinal)],
            IsPosted = isPosted,
            IsPostChair = office.Name == Chairman && owners.Concat(before).Concat(complement).Any(word => lexicon.IsPostBody(word.Text)),
            Levels = [.. owners.Concat(before).Concat(complement).Select(word => lexicon.LevelOf(word.Text)).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>What an office is of or for; "and" goes on only with another matter: "of frontiers and boundaries".</summary>
    private ImmutableArray<TitleWord> Complement(ImmutableArray<TitleWord> words)
    {
        int end = 0;
        while (end < words.Length && (words[end].Text is not "and" || (end + 1 < words.Length && IsMatter(words[end + 1]))))
        {
            end++;
        }

        return words[..end];
    }

    private bool IsMatter(TitleWord word) => !lexicon.MattersOf(Stemmer.Stem(word.Text)).IsEmpty && !lexicon.IsBody(word.Text);

    private bool IsUnknownMatter(TitleWord word, OfficeEntry office) =>
        office.Fields.Contains("department") && !lexicon.IsBody(word.Text) && word.Text.Length > 3 && !word.IsPossessor;

    /// <summary>A secretary of no matter takes notes, and an ambassador without a post has the rank alone.</summary>
    private static bool IsTelling(OfficeTitle title) => title.Office.Name switch
    {
        "minister" => !title.Matter.IsEmpty || title.Text.EndsWith("inister", StringComparison.Ordinal),
        "ambassador" => title.IsPosted,
        "resident representative" => title.Bodies.Length > 1 || title.Text != title.Office.Name, // "who represents the firm" pleads for it
        _ => true,
    };
}
