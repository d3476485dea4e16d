namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>How a phrase was found.</summary>
internal sealed class PhraseMatch
{
    /// <summary>The word after (or, backwards, before) the last of it.</summary>
    public int End { get; set; }

    /// <summary>The number of words that it found.</summary>
    public int Words { get; set; }

    /// <summary>The number of those that stood in a set of alternatives.</summary>
    public int Choices { get; set; }

    /// <summary>The number of actors that it found.</summary>
    public int Actors { get; private set; }

    /// <summary>The actor of <c>$</c>, or null.</summary>
    public MarkedActor? Source { get; private set; }

    /// <summary>The actor of <c>+</c>, or null.</summary>
    public MarkedActor? Target { get; private set; }

    /// <summary>The actors of <c>%</c>, or null.</summary>
    public MarkedActor? Compound { get; private set; }

    /// <summary>How much it found: words written out count more than those of a set, actors like words.</summary>
    public int Weight => (2 * (Words + Actors)) - Choices;

    /// <summary>Takes the actor that a step asks for.</summary>
    public void Take(PhraseStepKind kind, MarkedActor actor)
    {
        Actors++;
        switch (kind)
        {
            case PhraseStepKind.Source:
                Source = actor;
                break;
            case PhraseStepKind.Target:
                Target = actor;
                break;
            case PhraseStepKind.Compound:
                Compound = actor;
                break;
            default:
                break;
        }
    }
}
