using Spectre.Console;

namespace Synoptic.Cli;

/// <summary>What is drawn on a screen, as text.</summary>
internal static class TerminalText
{
    /// <summary>The text with line feeds; with styles, and with the terminal's own colours if asked, where the screen has them.</summary>
    /// <param name="screen">What it is drawn for.</param>
    /// <param name="colors">The colours that it may have.</param>
    /// <param name="draw">Draws it.</param>
    public static string Of(Screen screen, ColorSystemSupport colors, Action<IAnsiConsole> draw)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.HasStyles ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.HasStyles ? colors : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = screen.Width;
        console.Profile.Capabilities.Unicode = true;
        draw(console);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
