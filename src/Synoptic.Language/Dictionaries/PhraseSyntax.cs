using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries;

/// <summary>
/// Reads phrases as TABARI and PETRARCH write them: <c>_</c> after a word closes it and joins it to the next, a blank
/// leaves room for other words, <c>~</c> keeps a joined word open, <c>{A | B}</c> are alternatives, <c>&amp;X</c> a synonym set.
/// (P. A. Schrodt, TABARI manual, 2011, and the dictionary format of PETRARCH, 2014.)
/// </summary>
internal sealed class PhraseSyntax(SynonymSets synonyms)
{
    private const int MostSteps = 40;

    private readonly record struct Cursor(string Text, WordEnding Open, WordEnding Closed);

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The phrase, without the <c>*</c> of a pattern.</param>
    /// <param name="open">The ending of a word that nothing closes.</param>
    /// <param name="closed">The ending of the last word where <c>_</c> closes it.</param>
    /// <exception cref="FormatException">It is no phrase; the message says what to write.</exception>
    public ImmutableArray<PhraseStep> Read(string text, WordEnding open, WordEnding closed)
    {
        int at = 0;
        ImmutableArray<PhraseStep> steps = ReadSteps(new Cursor(text.ToUpperInvariant(), open, closed), ref at, isNested: false);
        return steps.IsEmpty ? throw new FormatException($"'{text.Trim()}' holds no word: write one.") : steps;
    }

    /// <summary>The same steps from the last to the first.</summary>
    public static ImmutableArray<PhraseStep> Reverse(ImmutableArray<PhraseStep> steps, bool isFirstJoined)
    {
        var reversed = ImmutableArray.CreateBuilder<PhraseStep>(steps.Length);
        bool isJoined = isFirstJoined;
        for (int i = steps.Length - 1; i >= 0; i--)
        {
            reversed.Add(steps[i] with { IsJoined = isJoined, Choices = ReverseChoices(steps[i].Choices) });
            isJoined = steps[i].IsJoined;
        }

        return reversed.MoveToImmutable();
    }

    private static ImmutableArray<ImmutableArray<PhraseStep>> ReverseChoices(ImmutableArray<ImmutableArray<PhraseStep>> choices) =>
        choices.IsEmpty ? choices : [.. choices.Select(choice => Reverse(choice, isFirstJoined: false))];

    private ImmutableArray<PhraseStep> ReadSteps(Cursor cursor, ref int at, bool isNested)
    {
        var steps = ImmutableArray.CreateBuilder<PhraseStep>();
        bool isJoined = false;
        while (at < cursor.Text.Length && !(isNested && cursor.Text[at] is '|' or '}'))
        {
            char character = cursor.Text[at];
            if (character is '_' or '-')
            {
                isJoined = true;
                at++;
            }
            else if (IsGap(character))
            {
                isJoined &= character is '~' or '.';
                at++;
            }
            else
            {
                steps.Add(ReadStep(cursor, ref at) with { IsJoined = isJoined });
                isJoined = false;
                if (steps.Count > MostSteps)
                {
                    throw new FormatException($"A phrase has {MostSteps} words at most: make it shorter.");
                }
            }
        }

        return steps.ToImmutable();
    }

    /// <summary>Brackets, quotation marks and the like say nothing here; braces, bars and brackets of codes do.</summary>
    private static bool IsGap(char character) => !char.IsLetterOrDigit(character) && character is not ('$' or '+' or '%' or '^' or '{' or '}' or '|' or '&' or '[' or ']' or '*');

    private PhraseStep ReadStep(Cursor cursor, ref int at)
    {
        char character = cursor.Text[at];
        PhraseStepKind kind = character switch
        {
            '$' => PhraseStepKind.Source,
            '+' => PhraseStepKind.Target,
            '%' => PhraseStepKind.Compound,
            '^' => PhraseStepKind.Skipped,
            '{' or '&' => PhraseStepKind.Choice,
            _ => PhraseStepKind.Word,
        };
        if (kind is PhraseStepKind.Word)
        {
            return new PhraseStep(kind, ReadWord(cursor, ref at), [], false);
        }

        at++;
        return character switch
        {
            '{' => ReadBraces(cursor, ref at),
            '&' => Choice(synonyms.Find(ReadName(cursor.Text, ref at))),
            _ => new PhraseStep(kind, default, [], false),
        };
    }

    private static PhraseStep Choice(ImmutableArray<ImmutableArray<PhraseStep>> choices) => new(PhraseStepKind.Choice, default, choices, false);

    private PhraseStep ReadBraces(Cursor cursor, ref int at)
    {
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<PhraseStep>>();
        while (at < cursor.Text.Length && cursor.Text[at] != '}')
        {
            if (ReadSteps(cursor, ref at, isNested: true) is { IsEmpty: false } choice)
            {
                choices.Add(choice);
            }

            at += at < cursor.Text.Length && cursor.Text[at] == '|' ? 1 : 0;
        }

        at++;
        return at <= cursor.Text.Length && choices.Count > 0
            ? Choice(choices.ToImmutable())
            : throw new FormatException($"The braces of '{cursor.Text.Trim()}' do not close around words: write {{ A | B }}.");
    }

    private static string ReadName(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private static PhraseWord ReadWord(Cursor cursor, ref int at)
    {
        string text = cursor.Text;
        int start = at;
        at = WordScanner.EndOf(text, start);
        if (at == start)
        {
            throw new FormatException($"'{text[at]}' in '{text.Trim()}' stands where a word should: write letters, _ and the signs $ + % ^ {{ | }} &.");
        }

        string word = text[start..at];
        at += at < text.Length && text[at] == '.' ? 1 : 0; // "W._BUSH"
        char next = at < text.Length ? text[at] : ' ';
        at += next is '=' ? 1 : 0;
        return new PhraseWord(word, next switch
        {
            '=' => WordEnding.Exact,
            '_' or '-' => IsLast(text, at + 1) ? cursor.Closed : WordEnding.Exact,
            '~' => WordEnding.Stem,
            _ => cursor.Open,
        });
    }

    /// <summary>Whether nothing is joined to what ends before <paramref name="at"/>.</summary>
    private static bool IsLast(string text, int at) => at >= text.Length || text[at] is ' ' or '\t' or '|' or '}';
}
