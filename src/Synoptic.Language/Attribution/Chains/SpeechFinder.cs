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
        [.. _cues.Find(text).Select(cue => Read(text, cue)).Where(speech => !speech.Content.IsEmpty)];

    private CuedSpeech Read(ReportText text, int cue)
    {
        var window = CueWindow.Of(text, cue);
        Role[] roles = _roles.Tag(text, cue, window);
        RoleRuns.TrimMarks(text, window, roles);
        ImmutableArray<WordRange> source = RoleRuns.Of(window, roles, Role.Source);
        return new CuedSpeech(cue, source.IsEmpty ? SubjectOf(text, cue) : source, RoleRuns.Of(window, roles, Role.Content));
    }

    /// <summary>The subject of the cue, where the model found no source.</summary>
    private static ImmutableArray<WordRange> SubjectOf(ReportText text, int cue)
    {
        for (int child = text.Trees.FirstChildOf(cue); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            if (text.Words[child].Dependency.Relation == "nsubj" && !text.Is(child, "it", "that", "which", "this", "there", "what"))
            {
                return [new PartyPhrase(text).Of(child)];
            }
        }

        return [];
    }
}
