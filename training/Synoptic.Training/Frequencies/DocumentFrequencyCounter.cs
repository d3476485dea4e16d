using System.Text.Json;
using Synoptic.Language.Morphology;

namespace Synoptic.Training.Frequencies;

/// <summary>Counts in how many articles each word stem occurs.</summary>
internal static class DocumentFrequencyCounter
{
    /// <summary>Reads one JSON object with a <c>text</c> a line; an article counts a stem once.</summary>
    public static DocumentFrequencyTable Count(IEnumerable<string> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        int articles = 0;
        foreach (string line in lines)
        {
            using JsonDocument article = JsonDocument.Parse(line);
            string text = article.RootElement.GetProperty("text").GetString() ?? "";
            stems.Clear();
            AddStems(text, stems);
            articles++;
            foreach (string stem in stems)
            {
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
            }
        }

        return new DocumentFrequencyTable(articles, counts);
    }

    private static void AddStems(string text, HashSet<string> stems)
    {
        int start = -1;
        for (int index = 0; index <= text.Length; index++)
        {
            bool letter = index < text.Length && char.IsLetter(text[index]);
            if (letter && start < 0)
            {
                start = index;
            }
            else if (!letter && start >= 0)
            {
                stems.Add(Stemmer.Stem(text.AsSpan(start, index - start)));
                start = -1;
            }
        }
    }
}
