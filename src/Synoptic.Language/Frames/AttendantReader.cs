using Synoptic.Language.Coreference;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads who takes part in a ceremony beside those whom its verb names: "the church was opened by the bishop, <b>two
/// deacons</b> assisting", "assisted by <b>two deacons</b>", "before <b>the prince</b>".
/// </summary>
internal sealed class AttendantReader(PredicateLayer layer, PatternLexicon lexicon, RoleReader roles)
{
    /// <summary>The frame whose attendants are read.</summary>
    public const string Type = "ceremony";

    private const string Role = "participant";

    /// <summary>The class of verbs for what attendants do.</summary>
    private const string Acts = "attending";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The attendants of what a predicate tells.</summary>
    public IEnumerable<FrameRole> Read(Predicate predicate)
    {
        int clause = ClauseOf(predicate);
        for (int child = _syntax.Trees.FirstChildOf(clause); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            int attendant = AttendantOf(child);
            for (int word = attendant; word >= 0; word = _syntax.Child(word, "conj"))
            {
                if (IsSomebody(word))
                {
                    foreach (FrameRole role in roles.Read(Type, Role, word))
                    {
                        yield return role;
                    }
                }
            }
        }
    }

    /// <summary>The verb of the clause: the predicate, or of a noun the verb that it goes with.</summary>
    private int ClauseOf(Predicate predicate) =>
        predicate.Support ?? (predicate.Kind is PredicateKind.Noun && _syntax.Relation(predicate.Word) is "nsubj" or "obj" ? _syntax.Trees.HeadOf(predicate.Word) : predicate.Word);

    private int AttendantOf(int word) => _syntax.Relation(word) switch
    {
        "obl" when _syntax.FullRelation(word) is "obl:agent" => word,
        "obl" => _syntax.Marker(word, "case") is "before" or "alongside" or "in the presence of" || IsCompanion(word) ? word : SyntaxReading.None,
        "advcl" or "conj" or "acl" or "parataxis" when lexicon.IsIn(Acts, layer.LemmaAt(word)) => _syntax.Xpos(word) switch
        {
            "VBN" => _syntax.Child(word, "obl:agent"),
            "VBG" => _syntax.Child(word, "nsubj"),
            _ => SyntaxReading.None,
        },
        _ => SyntaxReading.None,
    };

    /// <summary>"Reviewed the fleet with <b>Admiral Lund</b>"; an opera opens with "Norma", which is taken for a person, too.</summary>
    private bool IsCompanion(int word) => _syntax.Marker(word, "case") is "with" or "together with" or "along with" && layer.OwnMentionAt(word) is { } mention
        && layer.Document.Parsed.Mentions[mention] is { Type: EntityType.Person } somebody && (somebody.Kind is MentionKind.Nominal || somebody.Title is not null);

    private bool IsSomebody(int word) => layer.OwnMentionAt(word) is { } mention
        ? layer.Document.Parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization
        : NounTypes.TypeOf(layer.LemmaAt(word)) is Referent.Person || (_syntax.FullRelation(word) is "obl:agent" && _syntax.Upos(word) is "PROPN");
}
