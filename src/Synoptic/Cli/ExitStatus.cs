namespace Synoptic.Cli;

/// <summary>What the program's exit status says.</summary>
internal static class ExitStatus
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Something went wrong that should not have, an audit that failed among it.</summary>
    public const int Unexpected = 1;

    /// <summary>The command line, or a file that it names as gold or as a brief, cannot be used.</summary>
    public const int WrongUse = 2;

    /// <summary>Some documents failed; the rest was done.</summary>
    public const int SomeFailed = 3;

    /// <summary>The status of work in which so many documents failed.</summary>
    public static int Of(int failures) => failures == 0 ? Done : SomeFailed;
}
