using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Synoptic.Cli;

/// <summary>The help of the command line, with examples after it.</summary>
/// <param name="help">The help without them.</param>
internal sealed class ExamplesHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        int status = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in ExamplesOf(CommandPath.Of(parseResult.CommandResult.Command)))
        {
            output.WriteLine("  synoptic " + example);
        }

        output.WriteLine();
        output.WriteLine("Exit status: 0 done, 1 unexpected, 2 wrong use, 3 some documents failed.");
        return status;
    }

    private static string[] ExamplesOf(string command) => command switch
    {
        "synoptic brief" =>
        [
            "brief samples/ferry",
            "brief reports/ extra.html --format html --out brief.html",
            "brief - --format json < report.txt > brief.json",
        ],
        "synoptic diff" =>
        [
            "diff readout-2024.txt readout-2025.txt",
            "diff first.html corrected.html --all",
            "diff old/ new/ --format html --out redline.html",
        ],
        "synoptic analyze" =>
        [
            "analyze reports/ > annotated.jsonl",
            "analyze - --format conllu < report.txt",
            "analyze - < articles.jsonl > annotated.jsonl",
        ],
        "synoptic show" => ["show report.txt --layers", "show report.txt --layers --format html --out report.html"],
        "synoptic audit" => ["audit brief.json", "brief reports/ --format json | synoptic audit -"],
        "synoptic eval brief" => ["eval brief samples/ferry/planted.json", "eval brief samples/ferry/planted.json --json"],
        "synoptic eval coreference" => ["eval coreference dev.conllu", "eval coreference dev.conllu --json"],
        "synoptic eval attributions" => ["eval attributions dev.jsonl", "eval attributions dev.jsonl --json"],
        "synoptic eval chains" => ["eval chains own.jsonl", "eval chains articles.chains.jsonl --texts articles.jsonl --json"],
        "synoptic eval passages" => ["eval passages ecbplus/"],
        "synoptic eval sharing" => ["eval sharing pairs.tsv --articles news.jsonl", "eval sharing pairs.tsv --list 100", "eval sharing pairs.tsv --judged judged.tsv --json"],
        "synoptic eval stories" => ["eval stories ecbplus/", "eval stories basil/ --json"],
        "synoptic eval syntax" => ["eval syntax dev.conllu", "eval syntax dev.conllu --gold-tokens --model tiny --json"],
        "synoptic eval names" => ["eval names dev.conll", "eval names dev.txt --format token,pos,chunk,tag --json"],
        "synoptic eval" => ["eval brief samples/ferry/planted.json", "eval syntax dev.conllu", "eval names dev.conll --json"],
        _ =>
        [
            "brief samples/ferry",
            "brief reports/ --format html --out brief.html",
            "diff readout-2024.txt readout-2025.txt",
            "analyze reports/ > annotated.jsonl",
            "show report.txt --layers",
            "audit brief.json",
            "eval brief samples/ferry/planted.json",
        ],
    };
}
