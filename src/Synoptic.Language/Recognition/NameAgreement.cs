using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Recognition;

/// <summary>
/// What one document's names tell of one another: the surest type of each name, and the first and last words
/// of its persons. One name has one type in a document.
/// </summary>
internal sealed class NameAgreement
{
    private readonly Dictionary<string, TypedName> _surest = new(StringComparer.Ordinal);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly TokenLayer _tokens;

    /// <summary>Gathers the names of a document.</summary>
    public NameAgreement(TokenLayer tokens, List<TypedName> names)
    {
        _tokens = tokens;
        foreach (TypedName name in names)
        {
            string words = Words(name.Name);
            if (!_surest.TryGetValue(words, out TypedName best) || name.Certainty > best.Certainty)
            {
                _surest[words] = name;
            }

            if (name is { Type: EntityType.Person, Certainty: >= 2, Name.Length: > 1 })
            {
                _surnames.Add(tokens[name.Name.Start].ToString()); // "Wang" of "Wang Yi", "Anna" of "Anna Berg"
            }

            if (name is { Type: EntityType.Person, Name.Length: > 1 } || name.Name.HasTitle)
            {
                _surnames.Add(tokens[name.Name.End - 1].ToString());
            }
        }
    }

    /// <summary>Every name with its type.</summary>
    public IEnumerable<KeyValuePair<string, EntityType>> Types =>
        _surest.Where(pair => !IsDoubtful(pair.Value.Name)).Select(pair => KeyValuePair.Create(pair.Key, TypeOf(pair.Value.Name)))
            .Concat(_surnames.Select(surname => KeyValuePair.Create(surname, EntityType.Person)));

    /// <summary>The type on which the mentions of the name agree.</summary>
    public EntityType TypeOf(NameSpan name)
    {
        TypedName best = _surest[Words(name)];
        return best.Certainty < 3 && name.Length == 1 && _surnames.Contains(_tokens[name.Start].ToString()) ? EntityType.Person : best.Type;
    }

    /// <summary>Whether nothing but a capital marks the name, and the word is a common one.</summary>
    public bool IsDoubtful(NameSpan name) =>
        name.Length == 1 && CommonWords.Contains(_tokens[name.Start]) && _surest[Words(name)].Certainty < 2
        && !_surnames.Contains(_tokens[name.Start].ToString());

    private string Words(NameSpan name) => _tokens.Cover(name.Start, name.End).Read(_tokens.Text);
}
