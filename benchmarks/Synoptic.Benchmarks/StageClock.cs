namespace Synoptic.Benchmarks;

/// <summary>Adds up the processor time of stages that follow each other, one document at a time.</summary>
/// <param name="seconds">The sums, one a stage.</param>
internal sealed class StageClock(double[] seconds)
{
    private TimeSpan _last = Environment.CpuUsage.TotalTime;
    private int _stage;

    /// <summary>Ends the next stage with its result.</summary>
    public TResult End<TResult>(TResult result)
    {
        TimeSpan now = Environment.CpuUsage.TotalTime;
        seconds[_stage++] += (now - _last).TotalSeconds;
        _last = now;
        return result;
    }
}
