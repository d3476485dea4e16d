using System.Collections.Immutable;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Bodies and products under a longer and a shorter name: without legal form or trade, without the country, as initials, as
/// the designation of a model. What is not part of the name itself counts only where one document shows both names and
/// nothing else that the shorter one may stand for.
/// </summary>
internal sealed class BodyRule(EntityNames known, BodyNames names)
{
    private static readonly Merge LegalForm = new("same name without legal form", 0.93);
    private static readonly Merge SameBody = new("same body of one country", 0.93);
    private static readonly Merge ShortName = new("short name in one report", 0.85);
    private static readonly Merge Initials = new("initials in one report", 0.9);
    private static readonly Merge Model = new("designation of the model", 0.85);

    public void Apply(LinkPartition partition)
    {
        Join(partition, entity => entity.Names.Select(name => string.Join(' ', names.WithoutForm(name))), LegalForm);
        Join(partition, entity => entity.Names.Select(names.OfCountry).Where(body => body is not null).Select(body => $"{body!.Value.Country} {string.Join(' ', body.Value.Body)}"), SameBody);
        foreach (IGrouping<int, int> document in Enumerable.Range(0, partition.Locals.Length).GroupBy(local => partition.Locals[local].Document))
        {
            int[] bodies = [.. document.Where(local => IsBody(partition.Locals[local]))];
            JoinInDocument(partition, bodies, ShortNamesOf, ShortName);
            JoinInDocument(partition, bodies, InitialsOf, Initials);
            JoinModels(partition, bodies);
        }
    }

    private static bool IsBody(LocalEntity entity) => entity is { IsPerson: false, IsOfHeadline: false, IsWeak: false, Country: null };

    private static void Join(LinkPartition partition, Func<LocalEntity, IEnumerable<string>> keysOf, Merge merge)
    {
        foreach (IGrouping<string, int> same in partition.GroupBy(entity => IsBody(entity) ? keysOf(entity) : []))
        {
            partition.JoinAll(same, merge);
        }
    }

    /// <summary>Joins a body to the only longer name of its document that its own name is a short form of.</summary>
    private void JoinInDocument(LinkPartition partition, int[] bodies, Func<LinkName, IEnumerable<string>> shortFormsOf, Merge merge)
    {
        ILookup<string, int> longer = bodies
            .SelectMany(local => partition.Locals[local].Names.SelectMany(shortFormsOf).Distinct(StringComparer.Ordinal).Select(form => (form, local)))
            .ToLookup(entry => entry.form, entry => entry.local, StringComparer.Ordinal);
        foreach (int local in bodies)
        {
            foreach (LinkName name in partition.Locals[local].Names.Where(name => !name.IsAcronym || known.Find(name) is null))
            {
                int[] parts = [.. longer[name.Key].Select(partition.PartOf).Distinct()];
                if (parts is [var only])
                {
                    partition.Join(only, local, merge);
                }
            }
        }
    }

    /// <summary>"Lockheed" of "Lockheed Martin", "China Eastern" of "China Eastern Airlines", "air force" of "U.S. Air Force".</summary>
    private IEnumerable<string> ShortNamesOf(LinkName name)
    {
        ImmutableArray<string> words = names.WithoutForm(name);
        if (words.Length > 1 && names.IsTrade(words[^1]))
        {
            yield return string.Join(' ', words[..^1]);
        }

        if (names.OfCountry(name) is { Body.IsEmpty: false } body)
        {
            yield return string.Join(' ', body.Body);
        }
    }

    private static IEnumerable<string> InitialsOf(LinkName name)
    {
        ImmutableArray<string> words = name.Words;
        if (words.Length > 2)
        {
            yield return string.Concat(words.Select(word => word[0]));
            yield return string.Concat(words.Where(word => word is not ("of" or "for" or "the" or "and" or "on" or "in" or "to")).Select(word => word[0]));
        }
    }

    /// <summary>
    /// "A380" of "Airbus A380": names with one designation. A bare number ("787") says less: of two names with it, one has no
    /// other words than the other.
    /// </summary>
    private static void JoinModels(LinkPartition partition, int[] bodies)
    {
        foreach (IGrouping<string, (string Model, LinkName Name, int Local)> same in bodies
            .SelectMany(local => partition.Locals[local].Names.Select(name => (Model: ModelOf(name)!, Name: name, Local: local)))
            .Where(entry => entry.Model is not null)
            .GroupBy(entry => entry.Model, StringComparer.Ordinal))
        {
            foreach ((string model, LinkName name, int local) in same)
            {
                foreach ((_, LinkName other, int earlier) in same.TakeWhile(entry => entry.Local != local))
                {
                    if (model.Any(char.IsAsciiLetter) || Rest(name, model).IsSubsetOf(Rest(other, model)) || Rest(other, model).IsSubsetOf(Rest(name, model)))
                    {
                        partition.Join(earlier, local, Model);
                    }
                }
            }
        }
    }

    private static HashSet<string> Rest(LinkName name, string model) =>
        [.. name.Words.Where(word => !word.StartsWith(model, StringComparison.Ordinal)).Select(word => Stemmer.Stem(word))];

    /// <summary>The one word of a name that has digits and three characters or more, and is no year; a plural counts as its singular.</summary>
    internal static string? ModelOf(LinkName name)
    {
        string[] models = [.. name.Words.Where(word => word.Any(char.IsAsciiDigit))];
        if (models is not [{ Length: > 2 } model] || name.Words.Length > 3 || model is ['1' or '2', '0' or '9', _, _])
        {
            return null;
        }

        return model[^1] == 's' && char.IsAsciiDigit(model[^2]) ? model[..^1] : model;
    }
}
