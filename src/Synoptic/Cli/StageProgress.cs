namespace Synoptic.Cli;

/// <summary>
/// Shows how many documents are done, on one line that is wiped at the end. It shows nothing in the first
/// second, and nothing at all where nobody watches.
/// </summary>
internal sealed class StageProgress : IDisposable
{
    private const string Wipe = "\r\e[K";

    private readonly Lock _gate = new();
    private readonly Surroundings _surroundings;
    private readonly long _start;
    private readonly int _total;
    private int _done;
    private bool _isShown;

    /// <summary>Starts to count.</summary>
    /// <param name="surroundings">Where to show it.</param>
    /// <param name="total">How many documents there are.</param>
    public StageProgress(Surroundings surroundings, int total)
    {
        _surroundings = surroundings;
        _total = total;
        _start = surroundings.Clock.GetTimestamp();
    }

    /// <summary>Counts one more; safe to call from several threads.</summary>
    public void Advance()
    {
        lock (_gate)
        {
            _done++;
            if (_surroundings.IsWatched && _surroundings.Clock.GetElapsedTime(_start) > TimeSpan.FromSeconds(1))
            {
                _isShown = true;
                _surroundings.Error.Write($"{Wipe}{_done} of {_total} reports read");
            }
        }
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (_isShown)
        {
            _surroundings.Error.Write(Wipe);
        }
    }
}
