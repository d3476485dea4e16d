namespace Synoptic.Cli;

/// <summary>What text is shown on.</summary>
/// <param name="Width">Its width in cells.</param>
/// <param name="HasStyles">Whether it shows bold and dim.</param>
public readonly record struct Screen(int Width, bool HasStyles)
{
    /// <summary>What a file or a pipe is taken for.</summary>
    public static readonly Screen Plain = new(80, false);

    private const int Narrowest = 20;

    /// <summary>Wider lines are hard to read.</summary>
    private const int Widest = 110;

    /// <summary>The screen of this process, 80 cells wide where it does not tell: plain when redirected, where <c>NO_COLOR</c> is set (https://no-color.org), and on a dumb terminal.</summary>
    public static Screen OfProcess()
    {
        if (Console.IsOutputRedirected)
        {
            return Plain;
        }

        bool isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Screen(Math.Clamp(Console.WindowWidth is > 0 and var width ? width : Plain.Width, Narrowest, Widest), !isPlain);
    }
}
