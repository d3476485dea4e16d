using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>Chooses which of several places tells something in the clearest words.</summary>
internal static class ClearestPlace
{
    private const int FewestWords = 5;

    /// <summary>
    /// The place that its sentence is about, whose sentence says who says it, is whole (with a verb, and no heading), begins with no pronoun or "and", means nothing outside of it, and is nearest to the length of a line;
    /// of equals the first.
    /// </summary>
    public static DocumentSpan Clearest(this IEnumerable<DocumentSpan> places, StoryIndex story) => places
        .OrderBy(place => FaultsOf(place, story))
        .ThenBy(place => Math.Max(0, LengthOf(place, story) - Teller.Usual))
        .ThenBy(place => place)
        .First();

    private static int LengthOf(DocumentSpan place, StoryIndex story) => story.SentencesAround(place).Span.Length;

    private static int FaultsOf(DocumentSpan place, StoryIndex story)
    {
        DocumentSpan sentence = story.SentencesAround(place);
        Word[] words = [.. story.WordsAt(sentence)];
        bool isTitle = story.Update.Documents[place.Document].Document.TitleSpan is { } title && title.Overlaps(sentence.Span);
        bool isPart = words.Length < FewestWords || !words.Any(word => word.Tags.Upos is "VERB" or "AUX");
        bool leans = words.Length > 0 && words[0].Tags.Upos is "PRON" or "CCONJ";
        return (story.Standing.IsSpeech(place) ? 4 : 0) + (story.Standing.IsMain(place) ? 0 : 3) + (isTitle ? 2 : 0) + (isPart ? 2 : 0) + (leans ? 1 : 0) + (story.Importance.IsWhole(place) ? 0 : 1) + (story.Clearness.IsClear(sentence) ? 0 : 1);
    }
}
