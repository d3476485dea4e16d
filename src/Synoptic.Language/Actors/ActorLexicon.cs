using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.Actors;

/// <summary>
/// Which names stand for which country: countries and their people, bodies, members of governments in their years, cities
/// and regions; before all of them what a user adds. Immutable.
/// </summary>
public sealed class ActorLexicon
{
    private const int LongestName = 80;
    private const int CountryLength = 3;

    private static readonly CountryLexicon Countries = CountryLexicon.Shipped;
    private static readonly Lexicon<string> Places = new(ReadPlaces());
    private static readonly ImmutableArray<KeyValuePair<string, DatedCode>> Leaders = [.. ReadOfficials("leaders.tsv")];
    private static readonly ImmutableArray<KeyValuePair<string, DatedCode>> Governments = [.. ReadOfficials("governments.tsv")];
    private static readonly Lexicon<DatedCode> Officials = new(Leaders.Concat(Governments));
    private static readonly Lexicon<Surname> Surnames = new(ReadSurnames());
    private static readonly Lexicon<bool> States = new(ReadStates());

    private readonly Lexicon<NamedActor> _actors;
    private readonly ImmutableArray<ActorEntry> _entries;

    private ActorLexicon(ImmutableArray<ActorEntry> entries)
    {
        _entries = entries;
        _actors = new Lexicon<NamedActor>(entries
            .SelectMany(entry => entry.Names.Select(name => (Key: NameKey.Of(name), Name: entry.IsAnyCase ? null : name, entry.Codes)))
            .GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
            .Select(same => KeyValuePair.Create(same.Key, new NamedActor(same.First().Name, [.. same.SelectMany(entry => entry.Codes)]))));
    }

    /// <summary>The lexicon that the program carries.</summary>
    public static ActorLexicon Shipped { get; } = new([.. TableReader.Rows("bodies.tsv").Select(row => ActorColumns.Read(row.AsSpan(1)))]);

    /// <summary>This lexicon with more actors, which count before those that it has.</summary>
    public ActorLexicon With(IEnumerable<ActorEntry> actors) => new([.. actors, .. _entries]);

    /// <summary>The country (ISO 3166-1 alpha-3) that a name stands for, or null.</summary>
    /// <param name="name">The name, without title.</param>
    /// <param name="type">What bears it: a person is no country, city or people.</param>
    /// <param name="day">The day of the document, or null: then every year of an office counts.</param>
    public string? CountryOf(ReadOnlySpan<char> name, EntityType type, DateOnly? day)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[name.Length];
        NameKey.Write(name, buffer);
        ReadOnlySpan<char> key = buffer.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? buffer[4..] : buffer;
        return _actors.TryGet(key, out NamedActor actor) && actor.IsWrittenAs(name) ? StateOf(actor.Codes, day)
            : type is EntityType.Person ? (Officials.TryGet(key, out DatedCode office) && office.HoldsOn(day) ? office.Code : null)
            : Countries.Find(name)?.Code ?? Countries.Find(key)?.Code ?? (Places.TryGet(key, out string place) ? place : null);
    }

    /// <summary>The country of the officials who alone bear a surname, or null: for a person whom the text never names in full.</summary>
    /// <param name="surname">The surname.</param>
    /// <param name="hasOffice">Whether the text gives an office; without one only heads of state and of government are meant.</param>
    /// <param name="day">The day of the document, or null: then every year of an office counts.</param>
    public static string? CountryOfSurname(ReadOnlySpan<char> surname, bool hasOffice, DateOnly? day)
    {
        if (surname.Length is 0 or > LongestName)
        {
            return null;
        }

        Span<char> key = stackalloc char[surname.Length];
        NameKey.Write(surname, key);
        return Surnames.TryGet(key, out Surname found) && (hasOffice || found.IsOfHead) && found.Office is { } office && office.HoldsOn(day) && !CommonWords.Contains(key)
            ? office.Code
            : null;
    }

    /// <summary>Whether a name is that of an actor who belongs to no state, such as an international body.</summary>
    public bool IsStateless(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return false;
        }

        Span<char> key = stackalloc char[name.Length];
        NameKey.Write(name, key);
        return _actors.TryGet(key, out NamedActor actor) && actor.IsWrittenAs(name);
    }

    /// <summary>The state that a code names (<c>FRA</c> of <c>FRAGOV</c>), or null where it names none (<c>IGOUNO</c>).</summary>
    public static string? StateOf(string code) => code.Length >= CountryLength && States.Contains(code.AsSpan(0, CountryLength)) ? code[..CountryLength] : null;

    private static string? StateOf(ImmutableArray<DatedCode> codes, DateOnly? day) =>
        DatedCode.Choose(codes, day) is { } found ? StateOf(found.Code) : null;

    private static IEnumerable<KeyValuePair<string, string>> ReadPlaces() => TableReader.Rows("places.tsv")
        .SelectMany(row => row[1].Split('|').Select(name => KeyValuePair.Create(name.Replace('-', ' '), row[0])));

    private static IEnumerable<KeyValuePair<string, DatedCode>> ReadOfficials(string table) => TableReader.Rows(table)
        .Select(row => KeyValuePair.Create(NameKey.Of(row[0]), new DatedCode(
            row[1],
            row[2].Length == 0 ? DateOnly.MinValue : new DateOnly(int.Parse(row[2], CultureInfo.InvariantCulture), 1, 1),
            row[3].Length == 0 ? DateOnly.MaxValue : new DateOnly(int.Parse(row[3], CultureInfo.InvariantCulture), 12, 31))));

    /// <summary>Surnames with the country of the officials who bear them and the years from the first to the last.</summary>
    private static Dictionary<string, Surname> ReadSurnames()
    {
        var surnames = new Dictionary<string, Surname>(Governments.Length, StringComparer.OrdinalIgnoreCase);
        AddSurnames(surnames, Leaders, areHeads: true);
        AddSurnames(surnames, Governments, areHeads: false);
        return surnames;
    }

    private static void AddSurnames(Dictionary<string, Surname> surnames, ImmutableArray<KeyValuePair<string, DatedCode>> officials, bool areHeads)
    {
        foreach ((string name, DatedCode office) in officials)
        {
            string surname = name[(name.LastIndexOf(' ') + 1)..];
            surnames[surname] = surnames.TryGetValue(surname, out Surname known) ? known.With(office) : new Surname(office, areHeads);
        }
    }

    private static IEnumerable<KeyValuePair<string, bool>> ReadStates() => TableReader.Rows("countries.tsv").Select(row => row[2])
        .Concat(["SUN", "YUG", "CSK", "DDR", "YMD", "SCG", "ANT"]) // withdrawn codes, ISO 3166-3
        .Select(code => KeyValuePair.Create(code, true));

    private readonly record struct NamedActor(string? Name, ImmutableArray<DatedCode> Codes)
    {
        /// <summary>A name of capitals ("WHO") is not the same word in small letters.</summary>
        public bool IsWrittenAs(ReadOnlySpan<char> words) => Name is null || Name.Any(char.IsLower) || words.Contains(Name, StringComparison.Ordinal);
    }

    /// <summary>A surname with the country of all who bear it, or null where they are of several.</summary>
    private readonly record struct Surname(DatedCode? Office, bool IsOfHead)
    {
        public Surname With(DatedCode other) => this with
        {
            Office = Office is { } own && own.Code == other.Code
                ? new DatedCode(own.Code, own.From < other.From ? own.From : other.From, own.Until > other.Until ? own.Until : other.Until)
                : null,
        };
    }
}
