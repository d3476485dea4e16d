using System.Globalization;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Linking;

/// <summary>Who held which office in which years. Immutable.</summary>
internal sealed class OfficeHolders
{
    private readonly ILookup<Office, Term> _terms = Lexicon.ReadRows("office-holders.tsv").ToLookup(
        row => new Office(row[0], row[1]),
        row => new Term(LinkName.Of(row[2]), YearOf(row[3], int.MinValue), YearOf(row[4], int.MaxValue)));

    /// <summary>Whether somebody is known to have held the office at any time.</summary>
    public bool Knows(Office office) => _terms.Contains(office);

    /// <summary>The one holder throughout a year; null where it changed hands in it, or nobody is known.</summary>
    public LinkName? HolderIn(Office office, int year) =>
        _terms[office].Where(term => term.First <= year && year <= term.Last).Select(term => term.Name).ToArray() is [var only] ? only : null;

    private static int YearOf(string text, int open) => text.Length == 0 ? open : int.Parse(text, CultureInfo.InvariantCulture);

    private readonly record struct Term(LinkName Name, int First, int Last);
}
