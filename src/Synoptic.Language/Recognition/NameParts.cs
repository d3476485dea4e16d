using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Recognition;

/// <summary>Parts a run of capitalised words into names and the titles before them: "Russian | President | Vladimir Putin".</summary>
internal sealed class NameParts(NameLexicons lexicons, TokenLayer tokens)
{
    private static readonly WordSet StateWords = new(
        "ministry foreign defense defence interior embassy army navy parliament government prime president police supreme coast air cabinet finance health justice congress senate consulate military");

    /// <summary>Adds the names of the run of tokens [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public void Add(int start, int end, List<NameSpan> names)
    {
        int title = FindTitle(start, end, out int titleEnd);
        if (title >= 0)
        {
            AddPlain(start, title, names);
            if (titleEnd < end)
            {
                names.Add(new NameSpan(titleEnd, end, title, titleEnd));
            }

            return;
        }

        AddPlain(start, end, names);
    }

    /// <summary>The title written in lower case right before the name ("spokesman Geng Shuang"), or the name as it is.</summary>
    public NameSpan WithTitleBefore(NameSpan name)
    {
        if (name.HasTitle || name.Start == tokens.SentenceStart(name.Start))
        {
            return name;
        }

        int last = name.Start - 1;
        if (lexicons.Title(tokens, last) != 1 || !tokens.IsLowerCase(last))
        {
            return name;
        }

        return name with { TitleStart = ExtendLeft(last, tokens.SentenceStart(last)), TitleEnd = name.Start };
    }

    /// <summary>The first title within the run that is no part of a known name, or -1.</summary>
    private int FindTitle(int start, int end, out int titleEnd)
    {
        titleEnd = start;
        for (int i = start; i < end; i++)
        {
            int length = lexicons.Title(tokens, i);
            bool isTitle = length > 0 && (i == start || !lexicons.IsGivenName(tokens[i - 1]))
                && lexicons.Known(tokens, i, out _) <= length;
            if (!isTitle)
            {
                continue;
            }

            titleEnd = Math.Min(end, i + length);
            while (titleEnd < end && lexicons.Title(tokens, titleEnd) is > 0 and var more && !lexicons.IsGivenName(tokens[titleEnd]))
            {
                titleEnd = Math.Min(end, titleEnd + more);
            }

            return ExtendLeft(i, start);
        }

        return -1;
    }

    private int ExtendLeft(int titleStart, int limit)
    {
        while (titleStart > limit && lexicons.IsTitleWord(tokens[titleStart - 1]))
        {
            titleStart--;
        }

        return titleStart;
    }

    /// <summary>One name, or a nationality or country and the name of a body or person after it.</summary>
    private void AddPlain(int start, int end, List<NameSpan> names)
    {
        if (start >= end)
        {
            return;
        }

        int known = Math.Min(end - start, lexicons.Known(tokens, start, out EntityType type));
        int rest = start + known;
        bool isNationality = known > 0 && rest < end && type is EntityType.Miscellaneous or EntityType.Location
            && (StateWords.Contains(tokens[rest]) && type == EntityType.Miscellaneous
                || lexicons.IsGivenName(tokens[rest])
                || lexicons.Known(tokens, rest, out _) == end - rest);
        if (isNationality)
        {
            names.Add(new NameSpan(start, rest));
            AddPlain(rest, end, names);
            return;
        }

        if (!IsBareWord(start, end))
        {
            names.Add(new NameSpan(start, end));
        }
    }

    /// <summary>A capitalised common word by itself ("Ministry") names nothing.</summary>
    private bool IsBareWord(int start, int end) =>
        end == start + 1 && (lexicons.KindOf(tokens[start]) is NameWordKind.OrganizationHead or NameWordKind.LocationFirst || lexicons.IsTitleWord(tokens[start]))
        && !lexicons.IsKnown(tokens[start], out _);
}
