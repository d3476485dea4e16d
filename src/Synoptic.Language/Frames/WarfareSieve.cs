using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Takes for no trial what is fired in a war: "rockets were <b>fired</b> at dusk, in breach of the truce".</summary>
internal sealed class WarfareSieve(PredicateLayer layer, PatternLexicon lexicon)
{
    private const string Trial = "weapons-test";

    /// <summary>The class of verbs that are told of trials and of war alike.</summary>
    private const string Shooting = "shooting";

    /// <summary>The class of words that are told of war.</summary>
    private const string Warfare = "warfare";

    /// <summary>The class of words that are told of trials only.</summary>
    private const string Trials = "trialwords";

    /// <summary>The frames without those of trials that stand in a sentence of war.</summary>
    public IEnumerable<Frame> Sift(IEnumerable<Frame> frames) => frames.Where(frame => frame.Type != Trial || !IsOfWar(frame));

    private bool IsOfWar(Frame frame)
    {
        int trigger = layer.WordAt(frame.Trigger.Start);
        if (!lexicon.IsIn(Shooting, layer.LemmaAt(trigger)))
        {
            return false;
        }

        Range words = layer.Document.Parsed.Sentences[layer.SentenceAt(frame.Trigger.Start)].Words;
        return Holds(words, Warfare) && !Holds(words, Trials);
    }

    private bool Holds(Range words, string name)
    {
        for (int word = words.Start.Value; word < words.End.Value; word++)
        {
            if (lexicon.IsIn(name, layer.LemmaAt(word)))
            {
                return true;
            }
        }

        return false;
    }
}
