using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Joins the names of one document that refer to the same: equal names, a surname and the one full name
/// that holds it, an acronym and the name that introduces it. When two people share a surname, the surname
/// alone joins neither.
/// </summary>
public sealed class CoreferenceResolver
{
    /// <summary>The chains, ordered by first mention; every mention lies in exactly one.</summary>
    public ImmutableArray<CoreferenceChain> Resolve(string text, ImmutableArray<Mention> mentions)
    {
        NameForm[] forms = [.. mentions.Select(mention => NameForm.Of(mention, text))];
        var chains = new MentionPartition(mentions.Length);
        JoinEqualNames(forms, chains);
        JoinPartialNames(forms, chains);
        JoinAcronyms(text, mentions, forms, chains);
        return [.. chains.Parts().Select(part => ToChain(part, mentions, forms))];
    }

    private static void JoinEqualNames(NameForm[] forms, MentionPartition chains)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int mention = 0; mention < forms.Length; mention++)
        {
            if (!first.TryAdd(forms[mention].Key, mention))
            {
                chains.Join(first[forms[mention].Key], mention);
            }
        }
    }

    /// <summary>A single word that opens or closes exactly one full name of a person is that person.</summary>
    private static void JoinPartialNames(NameForm[] forms, MentionPartition chains)
    {
        ILookup<string, int> full = FullNames(forms, chains);
        foreach (int single in Enumerable.Range(0, forms.Length).Where(mention => forms[mention].CanBeSurname))
        {
            int[] bearers = [.. full[forms[single].Key].Select(chains.PartOf).Distinct()];
            if (bearers is [int bearer])
            {
                chains.Join(bearer, single);
            }
        }
    }

    /// <summary>The full names of persons by their first and by their last word, one for each chain.</summary>
    private static ILookup<string, int> FullNames(NameForm[] forms, MentionPartition chains) => Enumerable.Range(0, forms.Length)
        .Where(mention => forms[mention] is { Type: EntityType.Person, Words: [_, _, ..] })
        .SelectMany(mention => new[] { (Word: forms[mention].Words[0], Chain: chains.PartOf(mention)), (Word: forms[mention].Words[^1], Chain: chains.PartOf(mention)) })
        .Distinct()
        .ToLookup(name => name.Word, name => name.Chain, StringComparer.Ordinal);

    /// <summary>"International Labour Organization (ILO)": the letters are the initials of the name right before the bracket.</summary>
    private static void JoinAcronyms(string text, ImmutableArray<Mention> mentions, NameForm[] forms, MentionPartition chains)
    {
        for (int acronym = 1; acronym < mentions.Length; acronym++)
        {
            ReadOnlySpan<char> between = text.AsSpan(
                mentions[acronym - 1].Span.End, mentions[acronym].Span.Start - mentions[acronym - 1].Span.End);
            if (between.Trim() is "(" && forms[acronym - 1].IsInitialledBy(forms[acronym].Key))
            {
                chains.Join(acronym - 1, acronym);
            }
        }
    }

    private static CoreferenceChain ToChain(ImmutableArray<int> part, ImmutableArray<Mention> mentions, NameForm[] forms)
    {
        int representative = part
            .OrderByDescending(mention => forms[mention].Words.Length)
            .ThenByDescending(mention => forms[mention].Key.Length)
            .ThenBy(mention => mention)
            .First();
        EntityType type = part
            .GroupBy(mention => mentions[mention].Type)
            .OrderByDescending(group => group.Sum(mention => forms[mention].Words.Length))
            .ThenBy(group => group.Min())
            .First().Key;
        return new CoreferenceChain(part, representative, type);
    }
}
