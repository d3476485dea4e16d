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
        told.Fact.To is { } whom
        && _names.IsNamed(told.With(told.Fact.From)) && _names.IsNamed(told.With(whom))
        && _names.KeyOf(told.With(told.Fact.From)) != _names.KeyOf(told.With(whom))
        && (told.Fact.Reality.By is not { } teller || _names.IsTold(told.With(teller)));

    /// <summary>Equal for ties that one line can tell.</summary>
    public string KeyOf(Told<Relation> told) => string.Join(
        '\t',
        FixedWord.Of(told.Fact.Type),
        _names.KeyOf(told.With(told.Fact.From)),
        _names.KeyOf(ToOf(told)),
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
        WriteTie(line, first, [.. same.SelectMany(ToOf)]);
        if (first.Fact.For is { } goods)
        {
            line.Words(", for \"").Extract(first.At(goods)).Words("\"");
        }

        _facts.WriteTime(line, first.With(first.Fact.Since), ", since ");
        _facts.WriteTime(line, first.With(first.Fact.Until), ", until ");
        _facts.WriteReality(line, first.Fact.Reality, first.At(first.Fact.Evidence));
        return line.Cite(same, relation => relation.Evidence).Build();
    }

    private static IEnumerable<Told<Participant>> ToOf(Told<Relation> told) => told.Fact.To is { } whom ? [told.With(whom)] : [];

    /// <summary>The tie and the one at its other end: <c>is "daughter" of Luis</c>, or as the report has it, <c>is Senate "speaker"</c>.</summary>
    private void WriteTie(LineBuilder line, Told<Relation> told, ImmutableArray<Told<Participant>> whom)
    {
        if (told.Fact.Role is not { } role)
        {
            _names.Write(line.Words(WordsOf(told.Fact.Type)), whom);
        }
        else if (StandsBefore(role, told))
        {
            _names.Write(line.Words(" is "), whom);
            line.Words(" \"").Extract(told.At(role)).Words("\"");
        }
        else
        {
            _names.Write(line.Words(" is \"").Extract(told.At(role)).Words("\" of "), whom);
        }
    }

    /// <summary>Whether nothing but white space parts the other end from the kin word or title after it.</summary>
    private bool StandsBefore(TextSpan role, Told<Relation> told)
    {
        int end = story.PlaceOf(told.Document, told.Fact.To!).Span.End;
        return end <= role.Start && story.Read(told.At(new TextSpan(end, role.Start))).All(char.IsWhiteSpace);
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
