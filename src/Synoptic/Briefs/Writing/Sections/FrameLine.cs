using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes one line for frames that several reports tell alike, and says which those are.</summary>
internal sealed class FrameLine(StoryIndex story)
{
    private const int FewestRoles = 2;
    private readonly ParticipantName _names = new(story);
    private readonly FactWords _facts = new(story);

    /// <summary>Whether a line on it would tell a reader something: two roles beside fixed words, somebody by name or a number; nobody only as "they".</summary>
    public bool IsWorthTelling(Told<Frame> told) =>
        told.Fact.Roles.Where(role => role.Word is null).DistinctBy(role => role.Role).Count() >= FewestRoles
        && told.Fact.Roles.Any(role => role.Quantity is not null || _names.IsNamed(told.With(role.Filler)))
        && told.Fact.Roles.Select(role => role.Filler).Append(told.Fact.Reality.By).OfType<Participant>()
            .All(participant => _names.IsTold(told.With(participant)));

    /// <summary>Whether a frame that is worth a line is named by these words, so that another line on them would say it twice.</summary>
    public bool IsToldBy<TFact>(Told<TFact> told, TextSpan words) =>
        story.Update.Documents[told.Document].Frames.Any(frame => frame.Trigger.Overlaps(words) && IsWorthTelling(told.With(frame)));

    /// <summary>Equal for frames that one line can tell.</summary>
    public string KeyOf(Told<Frame> told) => string.Join(
        '\t',
        [
            told.Fact.Type,
            _facts.ValueOf(told.With(told.Fact.Time)),
            _facts.KeyOf(told.With(told.Fact.Reality)),
            .. RolesOf(told).Select(KeyOf).Distinct().Order(StringComparer.Ordinal),
        ]);

    /// <summary>The line, told by the first.</summary>
    public BriefLine LineOf(ImmutableArray<Told<Frame>> same)
    {
        Told<Frame> first = same[0];
        DocumentSpan trigger = first.At(first.Fact.Trigger);
        LineBuilder line = new LineBuilder(story, BriefSections.Frames).Property(BindingFields.Type, first.Fact.Type, trigger);
        _facts.WriteTime(line, first.With(first.Fact.Time), ", ");
        string joiner = ": ";
        foreach (IGrouping<string, Told<FrameRole>> role in same.SelectMany(RolesOf).GroupBy(KeyOf, StringComparer.Ordinal))
        {
            WriteRole(line.Words(joiner), [.. role]);
            joiner = "; ";
        }

        _facts.WriteReality(line, first.Fact.Reality, trigger);
        return line.Cite(same, frame => frame.Trigger).Build();
    }

    /// <summary>The roles but for those whose words lie in what fills another: the number in "50 people", the host that is the place.</summary>
    private IEnumerable<Told<FrameRole>> RolesOf(Told<Frame> told)
    {
        (int Index, FrameRole Role, TextSpan Words)[] roles =
            [.. told.Fact.Roles.Select((role, index) => (index, role, story.PlaceOf(told.Document, role.Filler).Span))];
        return roles
            .Where(role => role.Role.Word is not null || !roles.Any(other => other.Role.Word is null && other.Words.Contains(role.Words)
                && (other.Index < role.Index || other.Words.Length > role.Words.Length)))
            .Select(role => told.With(role.Role));
    }

    private string KeyOf(Told<FrameRole> role) => $"{role.Fact.Role}\n{role.Fact.Word ?? _names.KeyOf(role.With(role.Fact.Filler))}";

    /// <summary>The name of the role, and who or what fills it: the fixed word where there is one, else the name or the words.</summary>
    private void WriteRole(LineBuilder line, ImmutableArray<Told<FrameRole>> same)
    {
        FrameRole role = same[0].Fact;
        DocumentSpan place = story.PlaceOf(same[0].Document, role.Filler);
        line.Property(BindingFields.Role, role.Role, place).Words(" ");
        if (role.Word is { } word)
        {
            line.Property(BindingFields.Word, word, place);
        }
        else
        {
            _names.Write(line, [.. same.Select(told => told.With(told.Fact.Filler))]);
        }
    }
}
