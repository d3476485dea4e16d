using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Recognition;

/// <summary>Tells the type of a name from its words and its neighbours.</summary>
internal sealed class NameClassifier(NameLexicons lexicons, TokenLayer tokens)
{
    private const int LongestPersonName = 4;
    private static readonly WordSet PlaceBefore = new("in at near from across outside around toward towards throughout");
    private static readonly WordSet SpeechAfter = new("said says told tells added wrote tweeted argued who whose replied recalled");
    private static readonly WordSet PersonParticles = new("bin ibn van von der al de bint");

    /// <summary>The name with its type.</summary>
    public TypedName Classify(NameSpan name)
    {
        if (name.HasTitle)
        {
            return new TypedName(name, EntityType.Person, 3);
        }

        bool isKnown = lexicons.Known(tokens, name.Start, out EntityType known) == name.Length;
        return isKnown ? new TypedName(name, known, 3) : ByWords(name) ?? ByNeighbours(name);
    }

    private TypedName? ByWords(NameSpan name)
    {
        EntityType? type = ByHeadWord(name);
        if (type is { } found)
        {
            return new TypedName(name, found, 2);
        }

        bool startsAsPerson = name.Length is > 1 and <= LongestPersonName && (lexicons.IsGivenName(tokens[name.Start]) || IsInitial(tokens[name.Start]));
        if (startsAsPerson || HasParticle(name))
        {
            return new TypedName(name, EntityType.Person, 2);
        }

        ReadOnlySpan<char> first = tokens[name.Start];
        bool isAcronym = name.Length == 1 && first.Length is >= 2 and <= 7 && CaseReader.IsCapitals(first) && !first.ContainsAnyInRange('0', '9');
        return isAcronym ? new TypedName(name, EntityType.Organization, 1) : null;
    }

    private EntityType? ByHeadWord(NameSpan name)
    {
        if (name.Length == 1)
        {
            return null;
        }

        NameWordKind last = lexicons.KindOf(tokens[name.End - 1]);
        NameWordKind first = lexicons.KindOf(tokens[name.Start]);
        return (first, last) switch
        {
            (NameWordKind.MiscellaneousFirst, _) => EntityType.Miscellaneous,
            (_, NameWordKind.Organization or NameWordKind.OrganizationHead) => EntityType.Organization,
            (_, NameWordKind.Location) => EntityType.Location,
            (_, NameWordKind.Miscellaneous or NameWordKind.MiscellaneousFirst) => EntityType.Miscellaneous,
            (NameWordKind.LocationFirst, _) => EntityType.Location,
            _ => ByInnerHead(name),
        };
    }

    /// <summary>"National Institute of Health", "Center for Policy Research".</summary>
    private EntityType? ByInnerHead(NameSpan name)
    {
        for (int i = name.Start + 1; i < name.End; i++)
        {
            if (tokens[i] is "of" && lexicons.KindOf(tokens[i - 1]) is NameWordKind.Location or NameWordKind.LocationFirst)
            {
                return EntityType.Location;
            }

            if (tokens[i] is "of" or "for" or "&" && lexicons.KindOf(tokens[i - 1]) == NameWordKind.OrganizationHead || tokens[i] is "&")
            {
                return EntityType.Organization;
            }
        }

        return null;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word is [_, '.'];

    private bool HasParticle(NameSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if ((i > name.Start && PersonParticles.Contains(tokens[i])) || tokens[i] is ['a' or 'e', 'l', '-', ..])
            {
                return true;
            }
        }

        return false;
    }

    private TypedName ByNeighbours(NameSpan name)
    {
        bool hasAge = tokens.At(name.End) is "," && tokens.At(name.End + 2) is "," or "." && TimesAge(tokens.At(name.End + 1));
        if (hasAge || SpeechAfter.Contains(tokens.At(name.End)))
        {
            return new TypedName(name, EntityType.Person, hasAge ? 2 : 1);
        }

        if (PlaceBefore.Contains(tokens.At(name.Start - 1)) && name.Length <= 2)
        {
            return new TypedName(name, EntityType.Location, 1);
        }

        bool isPersonLike = name.Length is >= 1 and <= 3 && !HasCommonWord(name);
        return new TypedName(name, isPersonLike ? EntityType.Person : EntityType.Miscellaneous, 0);
    }

    private static bool TimesAge(ReadOnlySpan<char> token) => token.Length == 2 && char.IsAsciiDigit(token[0]) && char.IsAsciiDigit(token[1]);

    private bool HasCommonWord(NameSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (CommonWords.Contains(tokens[i]) || CaseReader.IsCapitals(tokens[i]) || tokens[i].ContainsAny('-', '/'))
            {
                return true;
            }
        }

        return false;
    }
}
