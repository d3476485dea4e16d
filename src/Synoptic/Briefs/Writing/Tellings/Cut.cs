namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>Words that a sentence can do without.</summary>
/// <param name="First">The first, counted in the sentence from 0.</param>
/// <param name="Last">The last.</param>
/// <param name="Loss">How much is lost with them: of two cuts the one of smaller loss is made first.</param>
internal readonly record struct Cut(int First, int Last, int Loss)
{
    /// <summary>Whether a word is among them.</summary>
    public bool Holds(int word) => First <= word && word <= Last;
}
