using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Recognition;

/// <summary>Finds names.</summary>
public sealed class NameRecognizer
{
    private readonly CountryLexicon _countries = new();

    /// <summary>The names, in order, none overlapping another.</summary>
    public ImmutableArray<Mention> Recognize(TokenLayer tokens, ImmutableArray<TimeExpression> times)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (int i = 0; i < tokens.Tokens.Length; i++)
        {
            if (_countries.Find(tokens[i]) is { } && !times.Any(time => time.Span.Overlaps(tokens.Tokens[i].Span)))
            {
                mentions.Add(new Mention(tokens.Tokens[i].Span, MentionKind.Name, EntityType.Location));
            }
        }

        return mentions.DrainToImmutable();
    }
}
