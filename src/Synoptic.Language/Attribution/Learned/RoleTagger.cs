using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>Tells the roles of the words around a cue: the best sequence under the model (Viterbi).</summary>
internal sealed class RoleTagger(AttributionModel model)
{
    private const int Count = AttributionModel.RoleCount;

    /// <summary>The roles of the words of a cue's window; the cue itself has none.</summary>
    public Role[] Tag(ReportText text, int cue, CueWindow window)
    {
        var features = new RoleFeatures(text, cue, window);
        int length = window.End - window.Start;
        Span<uint> hashes = stackalloc uint[RoleFeatures.Most];
        Span<int> own = stackalloc int[Count];
        Span<int> steps = stackalloc int[Count * Count];
        Span<int> before = stackalloc int[Count];
        byte[] back = new byte[length * Count];
        for (int place = 0; place < length; place++)
        {
            int word = window.Start + place;
            model.Roles.Sum(hashes[..features.Write(word, hashes)], own);
            if (word == cue)
            {
                own[(int)Role.Source] = own[(int)Role.Content] = int.MinValue / 4;
            }

            if (place > 0)
            {
                model.Steps.Sum(hashes[..features.WriteStep(word, hashes)], steps);
                Advance(before, steps, own, back.AsSpan(place * Count, Count));
            }

            own.CopyTo(before);
        }

        return Trace(before, back);
    }

    /// <summary>Adds the best way to each role to its own score.</summary>
    private static void Advance(ReadOnlySpan<int> before, ReadOnlySpan<int> steps, Span<int> own, Span<byte> back)
    {
        for (int role = 0; role < Count; role++)
        {
            int best = 0;
            for (int from = 1; from < Count; from++)
            {
                best = before[from] + steps[from * Count + role] > before[best] + steps[best * Count + role] ? from : best;
            }

            back[role] = (byte)best;
            own[role] += before[best] + steps[best * Count + role];
        }
    }

    private static Role[] Trace(ReadOnlySpan<int> last, byte[] back)
    {
        var roles = new Role[back.Length / Count];
        int role = last.IndexOf(Math.Max(last[0], Math.Max(last[1], last[2])));
        for (int place = roles.Length - 1; place >= 0; place--)
        {
            roles[place] = (Role)role;
            role = back[place * Count + role];
        }

        return roles;
    }
}
