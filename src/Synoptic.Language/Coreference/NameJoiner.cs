using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Joins the names that refer to the same: equal names, names of one country, a surname or given name and the one full
/// name that holds it, a name with initials, an acronym in brackets, a misspelling. A short name that may be two
/// people's is the first one's; initials that may be two people's join neither.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="names">Its names.</param>
/// <param name="forms">The form of each.</param>
/// <param name="sentences">The index of the sentence of each.</param>
internal sealed class NameJoiner(string text, ImmutableArray<Mention> names, ImmutableArray<NameForm> forms, ImmutableArray<int> sentences)
{
    private const int LongestAcronym = 6;

    private const int MostBearers = 8;

    private static readonly CountryLexicon Countries = CountryLexicon.Shipped;

    /// <summary>Prepares for the names of a document.</summary>
    public static NameJoiner Of(string text, ImmutableArray<Mention> names, ImmutableArray<Markable> markables)
    {
        Markable[] named = [.. markables.Where(markable => markable.Name >= 0).OrderBy(markable => markable.Name)];
        return new NameJoiner(
            text,
            names,
            [.. named.Select(markable => NameForm.Of(names[markable.Name], text, markable.Gender))],
            [.. named.Select(markable => markable.Sentence)]);
    }

    /// <summary>The parts that the names fall into.</summary>
    public MentionPartition Join()
    {
        var parts = new MentionPartition(names.Length);
        JoinEqual(parts, name => forms[name].CanBeSurname ? null : forms[name].Key);
        JoinEqual(parts, name => CountryOf(forms[name]));
        JoinWithoutMiddle(parts);
        JoinAcronyms(parts);
        JoinMisspelled(parts);
        JoinToBearers(parts, form => form is { IsFullName: true, OpensWithInitials: true } ? form.Words[^1] : null, bearer => [bearer.Words[^1]]);
        HashSet<int> joined = JoinToBearers(parts, form => form.CanBeSurname ? form.Key : null, bearer => [bearer.Words[^1], bearer.Words[0]]);
        JoinEqual(parts, name => forms[name].CanBeSurname && !joined.Contains(name) ? forms[name].Key : null);
        return parts;
    }

    private static string? CountryOf(NameForm form) =>
        form.Type is EntityType.Location && Countries.Find(form.Key) is { Kind: CountryWordKind.Name } country ? country.Code : null;

    private void JoinEqual(MentionPartition parts, Func<int, string?> keyOf)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int name = 0; name < forms.Length; name++)
        {
            if (keyOf(name) is { } key && !first.TryAdd(key, name) && forms[first[key]].Agrees(forms[name]))
            {
                parts.Join(first[key], name);
            }
        }
    }

    /// <summary>
    /// Joins full names that differ in a middle name that one of them lacks ("Ann Lind", "Ann B. Lind"); where two middle names
    /// differ (George W. and George H. W. Bush), the text speaks of two people and nobody is joined.
    /// </summary>
    private void JoinWithoutMiddle(MentionPartition parts)
    {
        foreach (IGrouping<string, int> same in Enumerable.Range(0, forms.Length)
            .Where(name => forms[name].IsFullName)
            .GroupBy(name => $"{forms[name].Words[0]} {forms[name].Words[^1]}", StringComparer.Ordinal))
        {
            bool isOne = same.Select(name => string.Join(' ', forms[name].Words[1..^1])).Where(middle => middle.Length > 0)
                .Distinct(StringComparer.Ordinal).Count() <= 1;
            foreach (int name in isOne ? same.Skip(1).Where(name => forms[same.First()].Agrees(forms[name])) : [])
            {
                parts.Join(same.First(), name);
            }
        }
    }

    /// <summary>Joins a short name to the person whose full name holds it; returns the short names that were joined.</summary>
    private HashSet<int> JoinToBearers(MentionPartition parts, Func<NameForm, string?> shortOf, Func<NameForm, string[]> wordsOf)
    {
        var bearers = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int name = 0; name < forms.Length; name++)
        {
            foreach (string word in forms[name] is { IsFullName: true, OpensWithInitials: false } ? wordsOf(forms[name]) : [])
            {
                List<int> known = bearers.TryGetValue(word, out List<int>? found) ? found : bearers[word] = [];
                if (!known.Contains(parts.PartOf(name)))
                {
                    known.Add(parts.PartOf(name));
                }
            }
        }

        var joined = new HashSet<int>();
        for (int name = 0; name < forms.Length; name++)
        {
            if (shortOf(forms[name]) is { } word && bearers.TryGetValue(word, out List<int>? found)
                && BearerOf(found, name, parts) is { } bearer)
            {
                parts.Join(bearer, name);
                joined.Add(name);
            }
        }

        return joined;
    }

    /// <summary>
    /// The bearer whom gender and initials allow: of several, the one whom the text introduces first, as newspapers use a
    /// surname for the person whom they write about and tell his wife, brother or namesake by more. Null where there is none,
    /// where the first two come in one sentence, where the sentence or the one before names another in full, who may be meant
    /// as well, or where initials may be several people's.
    /// </summary>
    /// <param name="bearers">The parts of those who bear it, in the order in which the text introduces them.</param>
    /// <param name="name">The short name.</param>
    /// <param name="parts">Who is whom so far.</param>
    private int? BearerOf(List<int> bearers, int name, MentionPartition parts)
    {
        NameForm form = forms[name];
        bool hasInitials = form.Words.Length > 1;
        int[] possible = bearers.Count > MostBearers ? [] :
        [
            .. bearers.Where(bearer => forms[bearer].Agrees(form)
                && (!hasInitials || forms[bearer].Words[0][0] == form.Words[0][0])),
        ];
        return possible switch
        {
            [var only] => only,
            [var first, var second, ..] when !hasInitials && sentences[first] < sentences[second] && !IsNamedNear(possible[1..], name, parts) => first,
            _ => null,
        };
    }

    /// <summary>Whether the sentence of a name, up to it, or the sentence before names one of some people in full.</summary>
    private bool IsNamedNear(int[] people, int name, MentionPartition parts)
    {
        for (int before = name - 1; before >= 0 && sentences[before] >= sentences[name] - 1; before--)
        {
            if (forms[before].IsFullName && people.Contains(parts.PartOf(before)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "International Labour Organization (ILO)" and the reverse: the letters are the initials of the name right before, or,
    /// behind the long name of a body and alone in their brackets, those of its name in another language.
    /// </summary>
    private void JoinAcronyms(MentionPartition parts)
    {
        for (int name = 1; name < names.Length; name++)
        {
            ReadOnlySpan<char> between = text.AsSpan(names[name - 1].Span.End, names[name].Span.Start - names[name - 1].Span.End);
            if (between.Trim().TrimEnd("\"“‘'") is "("
                && (forms[name - 1].IsInitialledBy(forms[name].Key) || forms[name].IsInitialledBy(forms[name - 1].Key) || IsForeignAcronym(name)))
            {
                parts.Join(name - 1, name);
            }
        }
    }

    private bool IsForeignAcronym(int name) => forms[name - 1] is { Type: EntityType.Organization, Words.Length: > 1 }
        && names[name].Span is { Length: >= 2 and <= LongestAcronym } span && !span.Slice(text).ContainsAnyExceptInRange('A', 'Z')
        && span.End < text.Length && text[span.End] == ')';

    /// <summary>People whose names differ in one letter of one long word.</summary>
    private void JoinMisspelled(MentionPartition parts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int name in Enumerable.Range(0, forms.Length).Where(name => forms[name].IsFullName))
        {
            foreach (string form in Misspelling.FormsOf(forms[name].Words))
            {
                if (!seen.TryAdd(form, name) && forms[seen[form]].Agrees(forms[name]))
                {
                    parts.Join(seen[form], name);
                }
            }
        }
    }
}
