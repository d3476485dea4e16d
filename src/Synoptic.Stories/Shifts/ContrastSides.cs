using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Shifts;

/// <summary>
/// Parts a sentence at its commas, colons and conjunctions into what it tells of single times. The words alone are read, not the tree: the
/// sentences that set two times against each other are long, and of long ones the tree is often wrong.
/// </summary>
internal sealed class ContrastSides(ShiftWords words)
{
    // A date so many words after the verb is of the verb: "said on 4 May that"; a later one may be of what is said.
    private const int Reach = 3;

    // "had", then adverbs, then the participle.
    private const int AuxiliaryReach = 4;

    private const int MonthLength = 7;
    private const int DayLength = 10;

    /// <summary>The parts that tell what is said, held or called something, in order.</summary>
    public IEnumerable<ContrastSide> In(AnnotatedDocument document, Sentence sentence)
    {
        Word[] all = [.. document.Parsed.WordsOf(sentence)];
        int before = 0;
        int start = 0;
        for (int index = 0; index <= all.Length; index++)
        {
            if (index == all.Length || IsBorder(document, all[index]))
            {
                if (index > start && Read(document, all, before, start, index) is { } side)
                {
                    yield return side;
                    before = index;
                }

                start = index;
            }
        }
    }

    private static bool IsBorder(AnnotatedDocument document, Word word) =>
        word.Form.Span.Slice(document.Text) is "," or ";" or ":" or "—" or "–" || (word.Tags.Upos is "CCONJ" && word.Tags.Lemma is "and" or "but" or "while" or "whereas");

    private ContrastSide? Read(AnnotatedDocument document, Word[] all, int before, int start, int end)
    {
        bool isQuoted = Enumerable.Range(start, end - start).Any(index => all[index].Form.Span.Slice(document.Text) is "“" or "\"" or "‘");
        int verb = Find(start, end, index => IsStance(all[index]));
        bool isStance = verb >= 0;
        verb = isStance ? verb : Find(start, end, index => all[index].Tags.Upos is "VERB" or "AUX");
        if (verb < 0 || !(isStance || isQuoted))
        {
            return null;
        }

        var around = new Surroundings(document, all, before, verb);
        bool isPerfect = Find(Math.Max(start, verb - AuxiliaryReach), verb, index => around.Form(index) is "had" or "having") >= 0 && all[verb].Tags.Xpos is "VBN" or "VBD";
        return new ContrastSide
        {
            Span = TextSpan.Cover(all[Math.Min(start + (around.IsMark(start) ? 1 : 0), end - 1)].Form.Span, all[end - 1].Form.Span),
            Verb = all[verb].Form.Span,
            Naming = isStance && words.Is("naming", all[verb].Tags.Lemma) ? all[verb].Tags.Lemma : null,
            IsStance = isStance,
            IsQuoted = isQuoted,
            IsPast = isPerfect || (all[verb].Tags.Xpos is "VBD" or "VBN" && !HasPresent(around, start, verb)) || Find(start, verb, index => around.Form(index) is "was" or "were" or "would") >= 0,
            IsThen = isPerfect || Find(before, verb, around.IsThen(words)) >= 0,
            IsNow = !isPerfect && (Find(before, verb, around.IsNow(words)) >= 0 || (HasPresent(around, start, verb) && Find(start, end, index => around.Form(index) is "since") >= 0)),
            IsGone = isStance && Find(Math.Max(start + 1, verb - 2), verb, index => around.Form(index) is "longer" && around.Form(index - 1) is "no" && around.Form(index + 1) is not "be") >= 0,
            IsEnded = isStance && IsPastForm(all[verb]) && Find(before, Math.Min(end, verb + Reach), around.IsEnd) >= 0,
            IsFirst = isStance && Find(start, Math.Min(end, verb + Reach + 1), index => around.Form(index) is "first" && around.Form(index - 1) is "the" && around.Form(index + 1) is "time") is >= 0 and int first && Math.Abs(first - verb) <= 2 * Reach,
            IsLess = Find(start, Math.Min(end, verb + Reach), index => words.Is("limit", all[index].Tags.Lemma)) >= 0,
            Day = DayOf(document, all, before, verb, Math.Min(end, verb + Reach + 1)),
            Subject = [.. Enumerable.Range(start, verb - start).Where(index => IsNamed(document, all[index])).Select(index => SentenceTerms.StemOf(document, all[index])).OfType<string>()],
            Stems = [.. Enumerable.Range(before, end - before).Select(index => SentenceTerms.StemOf(document, all[index])).OfType<string>()],
        };
    }

    private bool IsStance(Word word) => word.Tags.Upos is "VERB" && words.Is("stance", word.Tags.Lemma);

    private bool IsNamed(AnnotatedDocument document, Word word) => word.Tags.Upos is "NOUN" or "PROPN" && !words.Is("text", word.Tags.Lemma)
        && !document.Parsed.Times.Any(time => time.Span.Contains(word.Form.Span));

    private static bool IsPastForm(Word verb) => verb.Tags.Xpos is "VBD" or "VBN";

    private static bool HasPresent(Surroundings around, int start, int verb) => Find(start, verb, index => around.Form(index) is "has" or "have" or "is" or "are") >= 0;

    private static string? DayOf(AnnotatedDocument document, Word[] all, int before, int verb, int end) => document.Parsed.Times
        .Where(time => time.Span.Start >= all[before].Form.Span.Start && time.Span.Start < all[end - 1].Form.Span.End)
        .OrderBy(time => time.Span.Start > all[verb].Form.Span.Start)
        .Select(time => time.ToDay().Value)
        .FirstOrDefault(value => value is { Length: MonthLength or DayLength } && char.IsAsciiDigit(value[0]));

    private static int Find(int start, int end, Func<int, bool> condition)
    {
        for (int index = start; index < end; index++)
        {
            if (condition(index))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The words before and around a verb.</summary>
    private sealed class Surroundings(AnnotatedDocument document, Word[] all, int before, int verb)
    {
        public string Form(int index) => index < before || index >= all.Length ? "" : all[index].Form.Span.Read(document.Text).ToLowerInvariant();

        /// <summary>"Until May", "until then"; not "until it fell", nor "not until May".</summary>
        public bool IsEnd(int index) => Form(index) is "until" or "till" && Form(index - 1) is not ("not" or "only" or "t") && index + 1 < all.Length
            && (Form(index + 1) is "then" or "now" or "recently" || document.Parsed.Times.Any(time => time.Span.Start >= all[index + 1].Form.Span.Start && time.Span.Start <= all[Math.Min(all.Length - 1, index + 2)].Form.Span.Start));

        public bool IsMark(int index) => all[index].Tags.Upos is "PUNCT" or "CCONJ";

        /// <summary>"Once", "until May", "at first", "as late as May".</summary>
        public Func<int, bool> IsThen(ShiftWords words) => index => Form(index) is "first"
            ? all[index].Tags.Upos is "ADV" || (Form(index - 1) is "at" && index < verb)
            : words.Is("then", Form(index)) || (Form(index) is "late" or "recently" or "early" && Form(index - 1) is "as" && Form(index + 1) is "as");

        public Func<int, bool> IsNow(ShiftWords words) => index => Form(index) is "longer" ? Form(index - 1) is "no" : Form(index) is not "since" && words.Is("now", Form(index));
    }
}
