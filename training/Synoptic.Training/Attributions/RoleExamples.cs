using System.Runtime.InteropServices;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Training.Attributions;

/// <summary>Cues with the roles of the words around them: one sequence a cue.</summary>
internal sealed class RoleExamples
{
    private readonly List<uint> _own = [];
    private readonly List<int> _ownStarts = [0];
    private readonly List<uint> _steps = [];
    private readonly List<int> _stepStarts = [0];
    private readonly List<Role> _roles = [];
    private readonly List<int> _starts = [0];

    /// <summary>The number of sequences.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>The places of a sequence.</summary>
    public (int Start, int End) this[int sequence] => (_starts[sequence], _starts[sequence + 1]);

    /// <summary>The features of a place's own role.</summary>
    public ReadOnlySpan<uint> Own(int place) => CollectionsMarshal.AsSpan(_own)[_ownStarts[place].._ownStarts[place + 1]];

    /// <summary>The features of the step from the place before; none at the first.</summary>
    public ReadOnlySpan<uint> Steps(int place) => CollectionsMarshal.AsSpan(_steps)[_stepStarts[place].._stepStarts[place + 1]];

    /// <summary>The role of a place.</summary>
    public Role RoleAt(int place) => _roles[place];

    /// <summary>Adds the cues of a report.</summary>
    public void Add(AttributedText report)
    {
        foreach ((GoldAttribution attribution, int cue) in report.Attributions)
        {
            Add(report.Text, attribution, cue);
        }
    }

    /// <summary>The roles that an annotation gives to the words of a window; marks at the edges of a stretch have none.</summary>
    public static Role[] Roles(ReportText text, GoldAttribution attribution, int cue, CueWindow window)
    {
        var roles = new Role[window.End - window.Start];
        Fill(AttributedText.WordsIn(text, attribution.Content), Role.Content);
        Fill(AttributedText.WordsIn(text, attribution.Source), Role.Source);
        roles[cue - window.Start] = Role.None;
        RoleRuns.TrimMarks(text, window, roles);
        return roles;

        void Fill(IEnumerable<int> words, Role role)
        {
            foreach (int word in words.Where(word => word >= window.Start && word < window.End))
            {
                roles[word - window.Start] = role;
            }
        }
    }

    private void Add(ReportText text, GoldAttribution attribution, int cue)
    {
        var window = CueWindow.Of(text, cue);
        var features = new RoleFeatures(text, cue, window);
        Span<uint> hashes = stackalloc uint[RoleFeatures.Most];
        for (int word = window.Start; word < window.End; word++)
        {
            _own.AddRange(hashes[..features.Write(word, hashes)]);
            _ownStarts.Add(_own.Count);
            _steps.AddRange(word == window.Start ? [] : hashes[..features.WriteStep(word, hashes)]);
            _stepStarts.Add(_steps.Count);
        }

        _roles.AddRange(Roles(text, attribution, cue, window));
        _starts.Add(_roles.Count);
    }
}
