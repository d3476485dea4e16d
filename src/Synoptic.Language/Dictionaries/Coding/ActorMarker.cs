using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Model;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Marks the actors of a sentence: names with the agents beside them ("Gondor's <b>ambassador</b>"), and pronouns.</summary>
internal sealed class ActorMarker(EventDictionary dictionary, bool codesAgents, DateOnly? day)
{
    private const string Former = "FORMER";
    private const string FormerCode = "ELI";
    private const int CodeLength = 3;
    private const int LongestLink = 3; // words: "ministers of the former Gondor"

    private static readonly ImmutableHashSet<string> Links = ["OF", "IN", "FROM", "THE", "A", "AN", Former];
    private static readonly ImmutableHashSet<string> Singular = ["HE", "SHE", "IT", "HIM", "HER", "HIS", "HERS", "ITS"];
    private static readonly ImmutableHashSet<string> Plural = ["THEY", "THEM", "THEIR", "THEIRS"];

    /// <summary>The names with their agents, in order; those that are coded as nothing are left out.</summary>
    public ImmutableArray<MarkedActor> Names(ImmutableArray<CodingWord> words)
    {
        ImmutableArray<Stretch<ActorPhrase>> names = StretchFinder.Find(dictionary.Actors, words, word => word.IsComma, _ => true);
        ImmutableArray<Stretch<AgentPhrase>> agents = StretchFinder.Find(
            dictionary.Agents, words, word => word.IsComma, word => !names.Any(name => name.Start <= word && word < name.End));
        var used = new HashSet<int>();
        ImmutableArray<MarkedActor> marked = [.. names.Select(name => Mark(name, agents, words, used)).OfType<MarkedActor>()];
        return codesAgents
            ? [.. marked.Concat(agents.Where((_, index) => !used.Contains(index)).Select(agent => Alone(agent, words))).OrderBy(actor => actor.Start)]
            : marked;
    }

    /// <summary>The actors with the pronouns that stand for them: for the first of the sentence, "they" for the first group.</summary>
    public static ImmutableArray<MarkedActor> WithPronouns(ImmutableArray<MarkedActor> actors, ImmutableArray<CodingWord> words)
    {
        var all = actors.ToList();
        for (int word = 0; word < words.Length; word++)
        {
            bool isPlural = Plural.Contains(words[word].Text);
            ImmutableArray<MarkedActor> before = [.. actors.TakeWhile(actor => actor.Start < word).Where(actor => actor.GroupEnd <= word)];
            MarkedActor? meant = isPlural ? before.FirstOrDefault(actor => !actor.Group.IsEmpty) ?? before.FirstOrDefault()
                : Singular.Contains(words[word].Text) ? before.FirstOrDefault()
                : null;
            if (meant is not null)
            {
                all.Add(Standing(meant, isPlural, word, words[word].Span));
            }
        }

        return [.. all.OrderBy(actor => actor.Start).ThenBy(actor => actor.End)];
    }

    private static MarkedActor Standing(MarkedActor meant, bool isPlural, int word, TextSpan span)
    {
        MarkedActor one = meant with { Start = word, End = word + 1, Span = span, Group = [] };
        return isPlural && !meant.Group.IsEmpty
            ? one with { Group = [.. meant.Group.Select(member => member with { Start = word, End = word + 1, Group = [] })] }
            : one;
    }

    /// <summary>An agent without a name; the country is left open, as in <c>~REB</c>.</summary>
    private static MarkedActor Alone(Stretch<AgentPhrase> agent, ImmutableArray<CodingWord> words) => new(
        agent.Start,
        agent.End,
        [agent.Entry.IsPrefix ? agent.Entry.Code + "~" : "~" + agent.Entry.Code],
        TextSpan.Cover(words[agent.Start].Span, words[agent.End - 1].Span));

    private MarkedActor? Mark(
        Stretch<ActorPhrase> name, ImmutableArray<Stretch<AgentPhrase>> agents, ImmutableArray<CodingWord> words, HashSet<int> used)
    {
        if (DatedCode.Choose(name.Entry.Codes, day) is not { } found || found.Code.StartsWith('-'))
        {
            return null;
        }

        int agent = FindAgent(name, agents, words, used);
        ImmutableArray<string> codes = [.. found.Code.Split('/')];
        (int start, int end) = (name.Start, name.End);
        if (agent >= 0)
        {
            used.Add(agent);
            (start, end) = (Math.Min(start, agents[agent].Start), Math.Max(end, agents[agent].End));
            bool isFormer = (start > 0 && words[start - 1].Text == Former) || words[start..end].Any(word => word.Text == Former);
            codes = [.. codes.Select(code => isFormer ? code + FormerCode : Join(code, agents[agent].Entry))];
        }

        return new MarkedActor(start, end, codes, TextSpan.Cover(words[start].Span, words[end - 1].Span));
    }

    /// <summary>The agent right behind the name or before it, also with "of the" or "in" between; -1 without one.</summary>
    private static int FindAgent(
        Stretch<ActorPhrase> name, ImmutableArray<Stretch<AgentPhrase>> agents, ImmutableArray<CodingWord> words, HashSet<int> used)
    {
        int before = -1;
        for (int i = 0; i < agents.Length; i++)
        {
            bool isBehind = (agents[i].Start == name.End && !words[name.End].FollowsBreak) || (agents[i].Start == name.End + 1 && words[name.End].Text == Former);
            if (isBehind)
            {
                return i;
            }

            if (!used.Contains(i) && agents[i].End <= name.Start && name.Start - agents[i].End <= LongestLink
                && words[agents[i].End..name.Start].All(word => Links.Contains(word.Text)))
            {
                before = i;
            }
        }

        return before;
    }

    /// <summary>The code with that of the agent, unless it holds it already, counted in threes.</summary>
    private static string Join(string code, AgentPhrase agent)
    {
        for (int at = 0; at + agent.Code.Length <= code.Length; at += CodeLength)
        {
            if (string.CompareOrdinal(code, at, agent.Code, 0, agent.Code.Length) == 0)
            {
                return code;
            }
        }

        return agent.IsPrefix ? agent.Code + code : code + agent.Code;
    }
}
