using System.CommandLine;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Lexicons;

namespace Synoptic.Cli;

/// <summary>The options of every command that reads reports.</summary>
internal sealed class ReadingArguments
{
    private const int BytesPerMegabyte = 1_000_000;

    /// <summary>A text is counted in 32-bit integers.</summary>
    private const int MostMegabytes = int.MaxValue / BytesPerMegabyte;

    private readonly Option<int> _maxSize = new("--max-size")
    {
        Description = "The largest file to read, in megabytes.",
        HelpName = "MB",
        DefaultValueFactory = _ => ReadingOptions.Default.SizeLimit / BytesPerMegabyte,
    };

    private readonly LexiconOption _lexicon = new();

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Stop at the first document that a stage cannot handle, and show where.",
    };

    /// <summary>Makes the options.</summary>
    public ReadingArguments() => _maxSize.Validators.Add(result =>
    {
        if (int.TryParse(result.Tokens.SingleOrDefault()?.Value, out int size) && size is < 1 or > MostMegabytes)
        {
            result.AddError($"--max-size {size}: give a number of megabytes from 1 to {MostMegabytes}.");
        }
    });

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_maxSize);
        _lexicon.AddTo(command);
        command.Add(_strict);
    }

    /// <summary>The parts, as the options have them; what is wrong with a lexicon is said on standard error.</summary>
    public Composition Compose(ParseResult parsed, Surroundings surroundings) =>
        new(new ReadingOptions(parsed.GetRequiredValue(_maxSize) * BytesPerMegabyte), Lexicon(parsed, surroundings));

    /// <summary>What the user adds to the lexicons.</summary>
    public UserLexicon Lexicon(ParseResult parsed, Surroundings surroundings) => _lexicon.Read(parsed, surroundings);

    /// <summary>The border, as the options have it.</summary>
    public Runner Runner(ParseResult parsed, Surroundings surroundings) => new(surroundings, parsed.GetValue(_strict));
}
