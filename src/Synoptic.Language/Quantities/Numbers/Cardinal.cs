using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Adds up number words, as long as each part is smaller than the one before it.</summary>
internal sealed class Cardinal
{
    /// <summary>More words than any written number has; it keeps reading linear in the text.</summary>
    private const int MostWords = 24;

    private const decimal Ten = 10;
    private const decimal Hundred = 100;
    private const decimal Thousand = 1000;

    private decimal _total;
    private decimal _current;
    private decimal _lastScale = NumeralReader.Ceiling;
    private decimal _scale = 1;
    private bool _isEmpty = true;
    private bool _isDone;

    /// <summary>The whole number that begins at an atom, or null.</summary>
    public static NumberReading? Read(AtomText atoms, int start)
    {
        Cardinal sum = new();
        int index = start;
        if (NumberWords.IsArticle(atoms, start) && NumberWords.At(atoms, start + 1) is { Kind: NumeralKind.Scale or NumeralKind.Group })
        {
            sum._current = 1;
            sum._isEmpty = false;
            index++;
        }

        int end = start;
        while (index - start < MostWords && NumberWords.At(atoms, index) is { } numeral && sum.Add(numeral))
        {
            end = index + 1;
            index = Next(atoms, end, numeral.Kind);
        }

        return end == start ? null : new NumberReading(sum._total + sum._current, end, IsWords: true, Scale: sum._scale);
    }

    /// <summary>The index after what may stand between two parts: a hyphen; after a scale, "and", "&amp;" or a comma.</summary>
    private static int Next(AtomText atoms, int index, NumeralKind before)
    {
        bool isScale = before == NumeralKind.Scale;
        int next = isScale && atoms.At(index) is "," ? index + 1 : index;
        next += isScale && (atoms.Is(next, "and") || atoms.At(next) is "&") ? 1 : 0;
        next = next > index && NumberWords.At(atoms, next) is not { Kind: NumeralKind.Ten } && Fractions.ReadAddition(atoms, next - 1) is not null ? -1 : next;
        bool isPair = before == NumeralKind.Ten && atoms.IsHyphen(index) && NumberWords.At(atoms, index + 1) is { Kind: NumeralKind.Unit };
        return isPair ? index + 1 : next > index && NumberWords.At(atoms, next) is { Kind: NumeralKind.Unit or NumeralKind.Ten } ? next : next != index ? -1 : index;
    }

    private bool Add(Numeral numeral)
    {
        bool isAdded = !_isDone && numeral.Kind switch
        {
            NumeralKind.Unit => AddUnit(numeral.Value),
            NumeralKind.Ten => _current % Hundred == 0 && AddSmall(numeral.Value),
            NumeralKind.Scale => AddScale(numeral.Value),
            NumeralKind.Group or NumeralKind.Groups => AddGroup(numeral.Value),
            _ => false,
        };
        _isEmpty &= !isAdded;
        return isAdded;
    }

    private bool AddUnit(decimal value)
    {
        bool fitsTen = _current % Ten == 0 && _current % Hundred >= 2 * Ten && value is > 0 and < Ten;
        return (_isEmpty || (_current % Hundred == 0 && value > 0) || fitsTen) && AddSmall(value);
    }

    private bool AddSmall(decimal value)
    {
        _isDone = value == 0;
        _scale = 1;
        _current += value;
        return true;
    }

    private bool AddScale(decimal value)
    {
        if (value < Thousand)
        {
            return _current is > 0 and < Hundred && Multiply(ref _current, value);
        }

        if (_current == 0)
        {
            return _total > 0 && _scale > 1 && Multiply(ref _total, value); // "a thousand billion"
        }

        decimal group = _current;
        if (value >= _lastScale || !Multiply(ref group, value))
        {
            return false;
        }

        _total += group;
        _current = 0;
        _lastScale = value;
        return true;
    }

    /// <summary>"two dozen", and "three hundred and two dozen".</summary>
    private bool AddGroup(decimal value)
    {
        decimal groups = _current % Hundred;
        _current += (groups * value) - groups;
        _isDone = groups > 0;
        return groups > 0;
    }

    private bool Multiply(ref decimal number, decimal factor)
    {
        if (number * factor >= NumeralReader.Ceiling)
        {
            return false;
        }

        number *= factor;
        _scale *= factor;
        return true;
    }
}
