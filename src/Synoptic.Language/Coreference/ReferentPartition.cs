using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// The phrases of a document, divided into those that refer to the same. Parts that cannot be one stay two: names are
/// joined by their words alone, nobody is both "he" and "she", and who has a name is not several ("the leaders").
/// </summary>
internal sealed class ReferentPartition
{
    private readonly MentionPartition _parts;
    private readonly bool[] _isNamed;
    private readonly Gender[] _gender;
    private readonly Number[] _number; // of people with names and of plural descriptions; a pronoun may stand for either

    public ReferentPartition(ImmutableArray<Markable> markables, MentionPartition names)
    {
        _parts = new MentionPartition(markables.Length);
        _isNamed = [.. markables.Select(markable => markable.Name >= 0)];
        _gender = [.. markables.Select(markable => markable.Gender is Gender.Neuter ? Gender.Unknown : markable.Gender)];
        _number = [.. markables.Select(NumberOf)];
        int[] first = new int[markables.Length];
        for (int index = 0; index < markables.Length; index++)
        {
            if (markables[index].Name is >= 0 and var name)
            {
                first[name] = index;
                Merge(first[names.PartOf(name)], index);
            }
        }
    }

    /// <summary>Whether an earlier phrase refers to the same already.</summary>
    public bool HasAntecedent(int index) => _parts.PartOf(index) < index;

    /// <summary>Whether two phrases may refer to the same.</summary>
    public bool MayJoin(int left, int right)
    {
        int first = _parts.PartOf(left);
        int second = _parts.PartOf(right);
        return first == second
            || (!(_isNamed[first] && _isNamed[second])
                && (_gender[first] == _gender[second] || _gender[first] is Gender.Unknown || _gender[second] is Gender.Unknown)
                && (_number[first] == _number[second] || _number[first] is Number.Unknown || _number[second] is Number.Unknown));
    }

    /// <summary>Whether two phrases refer to the same by now.</summary>
    public bool AreOne(int left, int right) => _parts.PartOf(left) == _parts.PartOf(right);

    /// <summary>Lets two phrases refer to the same.</summary>
    public void Join(int left, int right) => Merge(left, right);

    /// <summary>The parts, ordered by their first phrase, each ascending.</summary>
    public IEnumerable<ImmutableArray<int>> Parts() => _parts.Parts();

    private static Number NumberOf(Markable markable) => markable switch
    {
        { Name: >= 0, Referent: Referent.Person } => Number.Singular,
        { Kind: MentionKind.Nominal, Name: < 0, Number: Number.Plural } => Number.Plural,
        _ => Number.Unknown,
    };

    private void Merge(int left, int right)
    {
        int first = _parts.PartOf(left);
        int second = _parts.PartOf(right);
        _parts.Join(first, second);
        int joined = _parts.PartOf(first);
        _isNamed[joined] = _isNamed[first] || _isNamed[second];
        _gender[joined] = _gender[first] is Gender.Unknown ? _gender[second] : _gender[first];
        _number[joined] = _number[first] is Number.Unknown ? _number[second] : _number[first];
    }
}
