using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes one line for a tie that several reports state alike, and says which those are.</summary>
internal sealed class RelationLine(StoryIndex story)
{
    private readonly ParticipantName _names = new(story);
    private readonly FactWords _facts = new(story);

    /// <summary>Whether a line on it would tell a reader something: it ties two who are named.</summary>
    public bool IsWorthTelling(Told<Relation> told) =>
        told.Fact.To is { } to && _names.IsNamed(told.With(told.Fact.From)) && _names.IsNamed(told.With(to))
        && _names.KeyOf(told.With(told.Fact.From)) != _names.KeyOf(told.With(to));

    /// <summary>Equal for ties that one line can tell.</summary>
    public string KeyOf(Told<Relation> told) => string.Join(
        '\t',
        FixedWord.Of(told.Fact.Type),
        _names.KeyOf(told.With(told.Fact.From)),
        told.Fact.To is { } to ? _names.KeyOf(told.With(to)) : null,
        WordsAt(told, told.Fact.Role),
        WordsAt(told, told.Fact.For),
        _facts.ValueOf(told.With(told.Fact.Since)),
        _facts.ValueOf(told.With(told.Fact.Until)),
        _facts.KeyOf(told.With(told.Fact.Reality)));

    /// <summary>The line, told by the first.</summary>
    public BriefLine LineOf(ImmutableArray<Told<Relation>> same)
    {
        Told<Relation> first = same[0];
        LineBuilder line = new(story, BriefSections.Relations);
        _names.Write(line, [.. same.Select(told => told.With(told.Fact.From))]);
        WriteType(line, first);
        _names.Write(line, [.. same.SelectMany(told => told.Fact.To is { } to ? new[] { told.With(to) } : [])]);
        if (first.Fact.For is { } goods)
        {
            line.Words(", for \"").Extract(first.At(goods)).Words("\"");
        }

        _facts.WriteTime(line, first.With(first.Fact.Since), ", since ");
        _facts.WriteTime(line, first.With(first.Fact.Until), ", until ");
        _facts.WriteReality(line, first.Fact.Reality, first.At(first.Fact.Evidence));
        return line.Cite(same, relation => relation.Evidence).Build();
    }

    private static void WriteType(LineBuilder line, Told<Relation> told)
    {
        if (told.Fact.Role is { } role)
        {
            line.Words(" is \"").Extract(told.At(role)).Words("\" of ");
        }
        else
        {
            line.Words(WordsOf(told.Fact.Type));
        }
    }

    private static string WordsOf(RelationType type) => type switch
    {
        RelationType.Kin => " is kin of ",
        RelationType.Office => " holds an office of ",
        RelationType.MemberOf => " is a member of ",
        RelationType.AllyOf => " is an ally of ",
        RelationType.Hosts => " hosts ",
        RelationType.Mediates => " mediates for ",
        RelationType.Supplies => " supplies ",
        RelationType.DependsOn => " depends on ",
        RelationType.Sanctions => " imposes sanctions on ",
        RelationType.Controls => " controls ",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private string? WordsAt(Told<Relation> told, TextSpan? span) =>
        span is { } place ? story.ReadFolded(told.At(place)).ToUpperInvariant() : null;
}
