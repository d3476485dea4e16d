using Synoptic.Language.Model;

namespace Synoptic.Language.Frames;

/// <summary>Tells what describes best those whom pronouns mean and whom the text does not name.</summary>
internal sealed class DescribedChains
{
    private readonly Dictionary<int, int> _descriptions = [];
    private readonly HashSet<int> _unnamed = [];

    public DescribedChains(AttributedDocument document)
    {
        foreach (CoreferenceChain chain in document.Chains)
        {
            if (document.Parsed.Mentions[chain.Representative].Kind is MentionKind.Nominal)
            {
                foreach (int mention in chain.Mentions)
                {
                    _descriptions[mention] = chain.Representative;
                }
            }
            else if (document.Parsed.Mentions[chain.Representative].Kind is MentionKind.Pronoun)
            {
                _unnamed.UnionWith(chain.Mentions);
            }
        }
    }

    /// <summary>Whether nothing in the text says who is meant.</summary>
    public bool IsUnnamed(int mention) => _unnamed.Contains(mention);

    /// <summary>The mention that describes the chain of a mention, or null where a name does or nothing.</summary>
    public int? Of(int mention) => _descriptions.TryGetValue(mention, out int description) ? description : null;
}
