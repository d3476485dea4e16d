using System.Collections.Immutable;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Finds cues with their sources and contents by the trained model.</summary>
internal sealed class SpeechFinder(AttributionModel model)
{
    private readonly CueFinder _cues = new(model);
    private readonly RoleTagger _roles = new(model);

    /// <summary>The speeches of a text, in order of their cues.</summary>
    public ImmutableArray<CuedSpeech> Find(ReportText text) =>
        [.. SureCues.Add(text, _cues.Find(text)).Select(cue => Read(text, cue)).Where(speech => IsSpeech(text, speech)).Select(new SourceReader(text).Settle).Select(speech => Follow(text, speech))];

    private static CuedSpeech Follow(ReportText text, CuedSpeech speech) =>
        speech with { Source = [.. speech.Source.Select(new RelativeSource(text).Read)] };

    private CuedSpeech Read(ReportText text, int cue)
    {
        var window = CueWindow.Of(text, cue);
        Role[] roles = _roles.Tag(text, cue, window);
        RoleRuns.TrimMarks(text, window, roles);
        ImmutableArray<WordRange> content = RoleRuns.Of(text, window, roles, Role.Content);
        return new CuedSpeech(cue, RoleRuns.Of(text, window, roles, Role.Source), content.IsEmpty ? SureCues.ContentOf(text, cue) : content);
    }

    /// <summary>Whether something was said; a lone relative word is nothing.</summary>
    private static bool IsSpeech(ReportText text, CuedSpeech speech) =>
        !speech.Content.IsEmpty
        && (speech.Content is not [{ Length: 1 } word] || text.Words[word.First].Tags.Xpos is not ("WDT" or "IN"));
}
