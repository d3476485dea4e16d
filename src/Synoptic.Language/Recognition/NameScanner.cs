using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Recognition;

/// <summary>Finds runs of capitalised words with the small words that join them.</summary>
internal sealed class NameScanner(NameLexicons lexicons, TokenLayer tokens, WordEvidence evidence)
{
    /// <summary>Longer runs are lists or lines in capitals; the bound keeps reading linear in the text.</summary>
    private const int MostTokens = 14;

    private static readonly WordSet Particles = new("de da del della di van von der den bin ibn ben al el la le du dos das ter af bint");
    private static readonly WordSet PossessiveHeads = new("people workers women men children doctors teachers lloyd mcdonald sotheby christie moody st. king queen driver veterans farmers world");
    private static readonly WordSet HeadsAfterAnd = new("ministry department committee commission agency bureau administration council authority fund institute center centre association services service");
    private static readonly WordSet Verbs = new("said says told has had was is were will would also and who did did n't does added warned announced refused denied 's ’s");

    /// <summary>The end of the run that begins at the token, or the token itself where no name begins.</summary>
    public int End(int start, int limit)
    {
        if (!Begins(start, limit))
        {
            return start;
        }

        limit = Math.Min(limit, start + MostTokens);
        int end = start + Math.Max(1, lexicons.Known(tokens, start, out _));
        while (end < limit)
        {
            int next = IsNameWord(end) ? end + 1 : AfterJoint(start, end, limit);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return Math.Min(end, limit);
    }

    /// <summary>Whether the token could be a word of a name.</summary>
    public bool IsNameWord(int index)
    {
        ReadOnlySpan<char> word = tokens.At(index);
        bool isCapital = word is [var first, ..] && char.IsUpper(first) || IsArabicArticle(word);
        return isCapital && word is not ("I" or "No." or "Nos.")
            && (!CommonWords.IsFunction(word) || CaseReader.IsCapitals(word))
            && !(word is ['I', '\'' or '’', ..]);
    }

    private static bool IsArabicArticle(ReadOnlySpan<char> word) =>
        word is ['a' or 'e', 'l', '-', var letter, ..] && char.IsUpper(letter);

    private bool Begins(int start, int limit)
    {
        if (!IsNameWord(start))
        {
            return false;
        }

        return !WordEvidence.IsInitial(tokens, start) || BeginsInitially(start, limit);
    }

    /// <summary>Whether a capital at the start of a sentence marks a name.</summary>
    private bool BeginsInitially(int start, int limit)
    {
        ReadOnlySpan<char> word = tokens[start];
        bool isFollowed = start + 1 < limit && IsNameWord(start + 1);
        if (lexicons.Known(tokens, start, out _) > 1 || lexicons.Title(tokens, start) > 0 || CaseReader.IsCapitals(word))
        {
            return true;
        }

        bool isKnown = lexicons.IsKnown(word, out _) || lexicons.IsGivenName(word) || evidence.IsCapitalizedWithin(word);
        if (evidence.IsCommon(word))
        {
            return isFollowed && (isKnown || lexicons.KindOf(word) != NameWordKind.None)
                || (evidence.IsCapitalizedWithin(word) && (lexicons.IsKnown(word, out _) || Verbs.Contains(tokens.At(start + 1))));
        }

        return isKnown || (isFollowed && !LooksDerived(word)) || (Verbs.Contains(tokens.At(start + 1)) && !LooksDerived(word) && word[^1] != 's');
    }

    private static bool LooksDerived(ReadOnlySpan<char> word) =>
        word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The index after a joining word that is followed by a capitalised one, or <paramref name="index"/>.</summary>
    private int AfterJoint(int start, int index, int limit)
    {
        ReadOnlySpan<char> word = tokens[index];
        bool isHead = lexicons.KindOf(tokens[index - 1]) is NameWordKind.OrganizationHead or NameWordKind.LocationFirst or NameWordKind.Location || HasJoint(start, index);
        int next = index + 1;
        if (word is "of" && isHead && tokens.Is(next, "the"))
        {
            next++;
        }

        bool joins = word switch
        {
            "of" => isHead,
            "for" => lexicons.KindOf(tokens[index - 1]) == NameWordKind.OrganizationHead && !lexicons.IsKnown(tokens.At(next), out _),
            "and" => HasJoint(start, index) && lexicons.KindOf(tokens[start]) == NameWordKind.OrganizationHead || JoinsBeforeHead(next, limit),
            "&" => true,
            "'s" or "’s" => PossessiveHeads.Contains(tokens[index - 1]),
            _ => JoinsAsParticle(word, ref next),
        };
        return joins && next < limit && IsNameWord(next) ? next + 1 : index;
    }

    private bool JoinsAsParticle(ReadOnlySpan<char> word, ref int next)
    {
        bool isParticle = char.IsLower(word[0]) && Particles.Contains(word);
        next += isParticle && Particles.Contains(tokens.At(next)) && tokens.IsLowerCase(next) ? 1 : 0;
        return isParticle;
    }

    /// <summary>Whether the name already holds an "of" or "for".</summary>
    private bool HasJoint(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (tokens[i] is "of" or "for")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Trade and Industry Ministry".</summary>
    private bool JoinsBeforeHead(int next, int limit)
    {
        int end = next;
        while (end < limit && end < next + 4 && IsNameWord(end))
        {
            end++;
        }

        return end > next && HeadsAfterAnd.Contains(tokens[end - 1]);
    }
}
