using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Recognition;

/// <summary>Finds names in lines where capitals mark nothing: only those that a lexicon or the rest of the document holds.</summary>
internal sealed class HeadlineNames(NameLexicons lexicons, NameAgreement agreement)
{
    private readonly Lexicon<EntityType> _names = new(agreement.Types);

    /// <summary>Adds the names of tokens [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public void Add(TokenLayer tokens, int start, int end, ImmutableArray<Mention>.Builder mentions)
    {
        for (int i = start; i < end;)
        {
            int length = LengthAt(tokens, i, out EntityType type);
            if (length > 0)
            {
                mentions.Add(new Mention(tokens.Cover(i, i + length), MentionKind.Name, type));
            }

            i += Math.Max(1, length);
        }
    }

    private int LengthAt(TokenLayer tokens, int index, out EntityType type)
    {
        type = default;
        if (!tokens.IsCapitalized(index) || CommonWords.IsFunction(tokens[index]))
        {
            return 0;
        }

        int here = _names.Match(tokens, index, out EntityType typeHere);
        int known = lexicons.Known(tokens, index, out EntityType typeKnown);
        bool isCommon = known == 1 && CommonWords.Contains(tokens[index]);
        type = here >= known ? typeHere : typeKnown;
        return here >= known ? here : isCommon ? 0 : known;
    }
}
