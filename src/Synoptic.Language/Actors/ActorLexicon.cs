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

    private static readonly CountryLexicon Countries = new();
    private static readonly Lexicon<string> Places = new(ReadPlaces());
    private static readonly Lexicon<DatedCode> Officials = new(ReadOfficials("leaders.tsv").Concat(ReadOfficials("governments.tsv")));
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
        return Surnames.TryGet(key, out Surname found) && (hasOffice || found.IsOfHead) && found.Office.HoldsOn(day) && !CommonWords.Contains(key)
            ? found.Office.Code
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
        codes.FirstOrDefault(code => code.HoldsOn(day)) is { } found ? StateOf(found.Code) : null;

    private static IEnumerable<KeyValuePair<string, string>> ReadPlaces() => TableReader.Rows("places.tsv")
        .SelectMany(row => row[1].Split('|').Select(name => KeyValuePair.Create(name.Replace('-', ' '), row[0])));

    private static IEnumerable<KeyValuePair<string, DatedCode>> ReadOfficials(string table) => TableReader.Rows(table)
        .Select(row => KeyValuePair.Create(NameKey.Of(row[0]), new DatedCode(
            row[1],
            row[2].Length == 0 ? DateOnly.MinValue : new DateOnly(int.Parse(row[2], CultureInfo.InvariantCulture), 1, 1),
            row[3].Length == 0 ? DateOnly.MaxValue : new DateOnly(int.Parse(row[3], CultureInfo.InvariantCulture), 12, 31))));

    /// <summary>The surnames whose bearers were all officials of one country, each with the years from the first to the last.</summary>
    private static IEnumerable<KeyValuePair<string, Surname>> ReadSurnames() => ReadOfficials("leaders.tsv").Select(official => (official, IsHead: true))
        .Concat(ReadOfficials("governments.tsv").Select(official => (official, IsHead: false)))
        .GroupBy(each => each.official.Key[(each.official.Key.LastIndexOf(' ') + 1)..], each => (Office: each.official.Value, each.IsHead), StringComparer.OrdinalIgnoreCase)
        .Where(bearers => bearers.Select(each => each.Office.Code).Distinct(StringComparer.Ordinal).Count() == 1)
        .Select(bearers => KeyValuePair.Create(bearers.Key, new Surname(
            new DatedCode(bearers.First().Office.Code, bearers.Min(each => each.Office.From), bearers.Max(each => each.Office.Until)), bearers.Any(each => each.IsHead))));

    private static IEnumerable<KeyValuePair<string, bool>> ReadStates() => TableReader.Rows("countries.tsv").Select(row => row[2])
        .Concat(["SUN", "YUG", "CSK", "DDR", "YMD", "SCG", "ANT"]) // withdrawn codes, ISO 3166-3
        .Select(code => KeyValuePair.Create(code, true));

    private readonly record struct NamedActor(string? Name, ImmutableArray<DatedCode> Codes)
    {
        /// <summary>A name of capitals ("WHO") is not the same word in small letters.</summary>
        public bool IsWrittenAs(ReadOnlySpan<char> words) => Name is null || Name.Any(char.IsLower) || words.Contains(Name, StringComparison.Ordinal);
    }

    private readonly record struct Surname(DatedCode Office, bool IsOfHead);
}
