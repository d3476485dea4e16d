using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>The names of one entity that a newspaper would print, from the forms that the texts use.</summary>
internal sealed class CanonicalNames
{
    private const int ShortestInCapitals = 4; // fewer capitals are initials

    private readonly EntityType _type;
    private readonly (LinkName Name, int Count)[] _forms;

    /// <summary>Counts the forms.</summary>
    /// <param name="type">What the entity is.</param>
    /// <param name="inText">Its names as printed outside headlines.</param>
    /// <param name="inHeadlines">Its names in headlines; they count only where there is no other, or where they are printed the same.</param>
    public CanonicalNames(EntityType type, IReadOnlyCollection<string> inText, IReadOnlyCollection<string> inHeadlines)
    {
        _type = type;
        _forms =
        [
            .. (inText.Count > 0 ? inText : inHeadlines)
                .GroupBy(form => form, StringComparer.Ordinal)
                .Select(group => (LinkName.Of(group.Key), group.Count()))
                .OrderByDescending(form => form.Item2)
                .ThenBy(form => type is EntityType.Person ? form.Item1.Words.Length : 0)
                .ThenByDescending(form => form.Item1.Text.Length)
                .ThenBy(form => form.Item1.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The form that the texts use most among those that name it in full and are printed well: of a person given and family
    /// name, of equals without initials; nothing in capitals that is no set of initials. Of a country or known body the usual name, where a text has it.
    /// </summary>
    public string Name(string? usual)
    {
        LinkName[] good = [.. _forms.Select(form => form.Name).Where(IsPrintedWell)];
        LinkName[] full = [.. good.Where(IsFull)];
        return _forms.Select(form => form.Name.Text).FirstOrDefault(form => form == usual)
            ?? (full.Length > 0 ? full : good.Length > 0 ? good : [.. _forms.Select(form => form.Name)])[0].Text;
    }

    /// <summary>
    /// The other forms, ordinal order: of forms that differ in case or accents the one most used; of a person those that share a
    /// word with the name.
    /// </summary>
    public ImmutableArray<string> Aliases(string name)
    {
        LinkName canonical = LinkName.Of(name);
        return
        [
            .. _forms.Select(form => form.Name)
                .Where(form => form.Text != name && IsPrintedWell(form) && (form.Key != canonical.Key || IsOtherScript(form, canonical)))
                .Where(form => _type is not EntityType.Person || SharesWord(form, canonical))
                .Select(form => form.Text)
                .Order(StringComparer.Ordinal),
        ];
    }

    private bool IsFull(LinkName name) => _type is EntityType.Person
        ? name.Words.Length > 1 && name.Words[0].Length > 1
        : !name.IsAcronym;

    /// <summary>No word run into another ("PortmanWhy"), no capitals throughout; a person's name holds no common word but as a name.</summary>
    private bool IsPrintedWell(LinkName name) =>
        (name.IsAcronym || name.Text.Any(char.IsLower) || name.Text.Count(char.IsLetter) < ShortestInCapitals || _type is not EntityType.Person)
        && !(_type is EntityType.Person && (name.Text.Split(' ').Any(IsRunTogether) || name.Words.Distinct().Count() < name.Words.Length));

    private static bool IsRunTogether(string word)
    {
        int capital = word.AsSpan(1..).IndexOfAnyInRange('A', 'Z') + 1;
        return capital > 3 && char.IsLower(word[capital - 1]) && CommonWords.Contains(word.AsSpan(capital));
    }

    private static bool IsOtherScript(LinkName form, LinkName canonical) =>
        !string.Equals(form.Text, canonical.Text, StringComparison.OrdinalIgnoreCase) && form.Text.Any(char.IsLower);

    private static bool SharesWord(LinkName form, LinkName canonical) =>
        form.Words.Any(word => canonical.Words.Any(other => word == other || Transliteration.Fold(word) == Transliteration.Fold(other) || (word.Length > 3 && other.StartsWith(word[..3], StringComparison.Ordinal))))
        && !(form.IsAcronym && !canonical.Text.Contains(form.Text, StringComparison.Ordinal));
}
