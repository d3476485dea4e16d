using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Stories.Linking;

/// <summary>Reads the chains of a document that have a name.</summary>
internal sealed class LocalReader(CountryLexicon countries, EntityNames known, OfficeReader offices)
{
    private const int OldestAge = 120;

    /// <summary>The chains with a name, in order. Dates, and marks such as "D-Calif.", are no names.</summary>
    public IEnumerable<LocalEntity> Read(AnnotatedDocument document, int index)
    {
        var headlines = new Headlines(document);
        for (int chain = 0; chain < document.Chains.Length; chain++)
        {
            Mention[] names = [.. MentionsOf(document, chain).Where(mention => mention.Kind is MentionKind.Name && IsName(document, mention.Span))];
            LocalEntity? local = names.Length > 0 ? Read(document, (index, chain), names, headlines) : ReadWeak(document, (index, chain), headlines);
            if (local is not null)
            {
                yield return local;
            }
        }
    }

    private LocalEntity Read(AnnotatedDocument document, (int Document, int Chain) place, Mention[] mentions, Headlines headlines)
    {
        Mention[] text = [.. mentions.Where(mention => !headlines.Contains(mention.Span))];
        ImmutableArray<LinkName> names =
        [
            .. (text.Length > 0 ? text : mentions)
                .SelectMany(mention => new[] { NameWords.Fold(mention.Span.Read(document.Text)), BracketedName.After(document.Text, mention) })
                .OfType<string>()
                .Select(LinkName.Of)
                .Where(name => !name.Words.IsEmpty)
                .DistinctBy(name => name.Text)
                .OrderByDescending(name => name.Words.Length).ThenByDescending(name => name.Text.Length).ThenBy(name => name.Text, StringComparer.Ordinal),
        ];
        bool isHeOrShe = names.All(name => name.Words.Length == 1) && MentionsOf(document, place.Chain).Any(mention => IsHeOrShe(document, mention));
        EntityType type = TypeOf(names, isHeOrShe ? EntityType.Person : document.Chains[place.Chain].Type);
        return new LocalEntity
        {
            Document = place.Document,
            Chain = place.Chain,
            Type = type,
            Names = names,
            Country = type is EntityType.Location or EntityType.Miscellaneous ? names.Select(CountryOf).FirstOrDefault(code => code is not null) : null,
            IsOfHeadline = text.Length == 0,
            Descriptions = type is EntityType.Person ? Descriptions(document, place.Chain) : [],
            Age = type is EntityType.Person ? mentions.Select(mention => AgeAfter(document.Text, mention.Span.End)).FirstOrDefault(age => age is not null) : null,
        };
    }

    /// <summary>A chain without a name whose descriptions are printed as names ("Jobs", "iPod nano") or name an office.</summary>
    private LocalEntity? ReadWeak(AnnotatedDocument document, (int Document, int Chain) place, Headlines headlines)
    {
        ImmutableArray<LinkName> names =
        [
            .. MentionsOf(document, place.Chain)
                .Where(mention => mention.Kind is MentionKind.Nominal && !headlines.Contains(mention.Span) && !OpensSentence(document, mention.Span))
                .Select(mention => LinkName.Of(FromCapital(mention.Span.Read(document.Text))))
                .Where(name => !name.Words.IsEmpty)
                .DistinctBy(name => name.Text),
        ];
        Office? office = offices.Read(document, place.Chain);
        return names.IsEmpty && office is null
            ? null
            : new LocalEntity
            {
                Document = place.Document,
                Chain = place.Chain,
                Type = document.Chains[place.Chain].Type,
                Names = names,
                IsWeak = true,
                Office = office,
            };
    }

    /// <summary>Whether a capital at the place may be any word's; a word that is not common is a name there too.</summary>
    private static bool OpensSentence(AnnotatedDocument document, TextSpan span) =>
        document.Parsed.Sentences[document.SentenceAt(span.Start)].Span.Start == span.Start && CommonWords.Contains(span.Slice(document.Text));

    /// <summary>The words from the first with a capital on, if the last has one: "the new iPod Nano" names "iPod Nano".</summary>
    private static string FromCapital(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int first = words.Length;
        while (first > 0 && words[first - 1].Any(letter => char.IsUpper(letter) || char.IsAsciiDigit(letter)))
        {
            first--;
        }

        return string.Join(' ', words[first..]);
    }

    private static bool IsHeOrShe(AnnotatedDocument document, Mention mention) =>
        mention.Kind is MentionKind.Pronoun && mention.Span.Read(document.Text).ToLowerInvariant() is "he" or "him" or "his" or "she" or "her" or "hers";

    private EntityType TypeOf(ImmutableArray<LinkName> names, EntityType recognized) =>
        names.Select(known.Find).FirstOrDefault(entry => entry is not null) is { } entry ? entry.Type
        : names.Select(name => countries.Find(name.Text)?.Kind).FirstOrDefault(kind => kind is not null) switch
        {
            CountryWordKind.Demonym => EntityType.Miscellaneous,
            CountryWordKind.Name when recognized is not EntityType.Person => EntityType.Location,
            _ => recognized,
        };

    /// <summary>The country that a place's or people's name names; a capital is in a country, but is not it.</summary>
    private string? CountryOf(LinkName name) =>
        countries.Find(name.Text) is { Kind: CountryWordKind.Name or CountryWordKind.Demonym } word ? word.Code : null;

    private static IEnumerable<Mention> MentionsOf(AnnotatedDocument document, int chain) =>
        document.Chains[chain].Mentions.Select(mention => document.Parsed.Mentions[mention]);

    private static bool IsName(AnnotatedDocument document, TextSpan span)
    {
        ReadOnlySpan<char> text = span.Slice(document.Text);
        bool isPartyAndState = text is [>= 'A' and <= 'Z', '-', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..] && text.IndexOf(' ') < 0;
        return !isPartyAndState && LinkName.Of(text.ToString()).Words.Length > 0 && !document.Parsed.Times.Any(time => time.Span.Contains(span));
    }

    /// <summary>Titles before the name, and the nouns by which the text means the same person; lower case.</summary>
    private static ImmutableArray<string> Descriptions(AnnotatedDocument document, int chain) =>
    [
        .. MentionsOf(document, chain)
            .SelectMany(mention => mention.Kind is MentionKind.Nominal ? [mention.Span.Read(document.Text)]
                : mention.Title is { } title ? title.Read(document.Text).Split(' ') : Array.Empty<string>())
            .Select(word => word.ToLowerInvariant().Trim('.'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The number between commas right after a name: "Ann Lind, 45, left".</summary>
    private static int? AgeAfter(string text, int end)
    {
        int start = end + 2;
        if (start + 2 >= text.Length || text[end] != ',' || text[end + 1] != ' ')
        {
            return null;
        }

        int last = start;
        while (last < text.Length && char.IsAsciiDigit(text[last]))
        {
            last++;
        }

        return last < text.Length && text[last] is ',' or '.'
            && int.TryParse(text.AsSpan(start, last - start), NumberStyles.None, CultureInfo.InvariantCulture, out int age) && age is > 0 and < OldestAge
            ? age
            : null;
    }
}
