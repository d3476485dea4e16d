using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Reads sums of money whose words do not tell of which state ("3 million pesos"), and those that leave the currency out after one that names
/// it ("of 3 million dollars it has spent 2 million").
/// </summary>
internal sealed class SharedCurrencies
{
    private const int CodeLength = 3;
    private const decimal LeastOmitted = 1000;

    private readonly FrozenDictionary<string, string> _names = Lexicon.ReadRows("shared-currencies.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The quantities in order, those of money with the name of the currency as unit.</summary>
    /// <param name="document">Their document.</param>
    /// <param name="quantities">In order of place.</param>
    public IEnumerable<Quantity> Read(AnnotatedDocument document, ImmutableArray<Quantity> quantities)
    {
        Quantity? money = null;
        foreach (Quantity quantity in quantities)
        {
            Quantity read = Named(document.Text, quantity) ?? Omitted(document, quantity, money) ?? quantity;
            money = IsMoney(read.Unit) ? read : money;
            yield return read;
        }
    }

    private Quantity? Named(string text, Quantity quantity) =>
        quantity is { Unit: null, Of: { } noun } && _names.TryGetValue(noun.Read(text), out string? name)
            ? quantity with { Span = noun.Start >= quantity.Span.End ? TextSpan.Cover(quantity.Span, noun) : quantity.Span, Unit = name, Of = null }
            : null;

    private Quantity? Omitted(AnnotatedDocument document, Quantity quantity, Quantity? money) =>
        quantity is { Unit: null, Of: null } && (quantity.Min ?? quantity.Max) >= LeastOmitted && money is not null
            && document.SentenceAt(money.Span.Start) == document.SentenceAt(quantity.Span.Start) && !char.IsAsciiDigit(document.Text[quantity.Span.End - 1])
            ? quantity with { Unit = money.Unit }
            : null;

    private bool IsMoney(string? unit) => unit is { Length: CodeLength } code && code.All(char.IsAsciiLetterUpper) || (unit is not null && _names.ContainsKey(unit));
}
