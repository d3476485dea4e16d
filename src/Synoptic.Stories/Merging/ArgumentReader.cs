using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Merging;

/// <summary>Reads who takes part in what the triggers of one document name.</summary>
internal sealed class ArgumentReader(AnnotatedDocument document, MergingWords words, int index, EntityTable entities, Func<int, ImmutableArray<float>> meaning, SenseReader senses)
{
    private readonly Dictionary<int, CoreferenceChain> _chains = document.Chains
        .SelectMany(chain => chain.Mentions.Select(mention => (mention, chain))).ToDictionary(entry => entry.mention, entry => entry.chain);

    /// <summary>The arguments of a predicate that are no clauses and no times, in its order.</summary>
    public ImmutableArray<TriggerArgument> Read(Predicate predicate) =>
    [
        .. predicate.Arguments
            .Where(argument => argument.Function is not (ArgumentFunction.Complement or ArgumentFunction.Adverbial) && !IsTime(argument.Word))
            .Select(Read),
    ];

    private TriggerArgument Read(Argument argument)
    {
        TextSpan place = document.Parsed.Words[argument.Word].Form.Span;
        int mention = IndexOfMention(place);
        if (mention < 0)
        {
            return Of(argument, argument.Word, [], null, isPerson: false);
        }

        Mention best = document.Parsed.Mentions[_chains[mention].Representative];
        bool isNamed = best.Kind is MentionKind.Name;
        int head = document.Parsed.Mentions[mention].Kind is MentionKind.Nominal ? argument.Word : words.HeadOf(best.Span);
        return Of(argument, head, isNamed ? NamesIn(best.Span) : [], entities.EntityOf(index, mention), isNamed && best.Type is EntityType.Person);
    }

    private TriggerArgument Of(Argument argument, int head, ImmutableArray<string> names, int? entity, bool isPerson) => new(
        argument.Function,
        words.StemOf(head),
        meaning(head),
        names,
        entity,
        isPerson)
    {
        Senses = senses.Find([words.LemmaOf(head), words.FormOf(head).ToLowerInvariant()], words.UposOf(head)),
        Modifiers = [.. words.ModifiersOf(argument.Word).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Count = words.CountOf(argument.Word),
    };

    private ImmutableArray<string> NamesIn(TextSpan span) => [.. words.StemsIn(span).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private bool IsTime(int word) => document.Parsed.Times.Any(time => time.Span.Contains(document.Parsed.Words[word].Form.Span));

    private int IndexOfMention(TextSpan place)
    {
        for (int mention = 0; mention < document.Parsed.Mentions.Length; mention++)
        {
            if (document.Parsed.Mentions[mention].Span.Contains(place) || document.Parsed.Mentions[mention].Title?.Contains(place) == true)
            {
                return mention;
            }
        }

        return -1;
    }
}
