using System.Collections.Concurrent;

namespace Synoptic.Cli;

/// <summary>Does pieces of work on several threads and hands on what comes of them in the order of the pieces.</summary>
internal static class OrderedWork
{
    /// <summary>How many pieces may wait or be done ahead, for each processor: enough that one long piece idles nobody.</summary>
    private const int AheadForEach = 8;

    /// <summary>
    /// Runs until there are no more pieces. A result is handed on as soon as it and all before it are there, even
    /// while the next piece is still awaited; what is under way stays bounded.
    /// </summary>
    /// <param name="pieces">The pieces; enumerated on a thread of its own.</param>
    /// <param name="receive">Takes each result, on the thread that calls; what it or a piece throws ends the run.</param>
    public static void Run<TResult>(IEnumerable<Func<TResult>> pieces, Action<TResult> receive)
    {
        using CancellationTokenSource stop = new();
        using BlockingCollection<Task<TResult>> started = new(AheadForEach * Environment.ProcessorCount);
        Task feeding = Task.Factory.StartNew(
            () => Feed(pieces, started, stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (Task<TResult> task in started.GetConsumingEnumerable(stop.Token))
            {
                receive(task.GetAwaiter().GetResult());
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }

        feeding.GetAwaiter().GetResult();
    }

    private static void Feed<TResult>(IEnumerable<Func<TResult>> pieces, BlockingCollection<Task<TResult>> started, CancellationToken stop)
    {
        try
        {
            foreach (Func<TResult> piece in pieces)
            {
                started.Add(Task.Run(piece, stop), stop);
            }
        }
        finally
        {
            started.CompleteAdding();
        }
    }
}
