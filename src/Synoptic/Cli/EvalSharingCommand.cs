using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Copies;
using Synoptic.Evaluation.Copies.Model;

namespace Synoptic.Cli;

/// <summary><c>synoptic eval sharing PAIRS</c>: score which articles of a collection are found to share a passage.</summary>
internal sealed class EvalSharingCommand
{
    private readonly Argument<string> _pairs = FileArgument.Create("PAIRS", "The listed pairs: containment, id, source, date, id, source, date, cross or same; tabs between.");
    private readonly Option<string> _articles = new("--articles") { Description = "The articles, JSON Lines; else abp.jsonl in the folder of PAIRS or the one above." };
    private readonly Option<string> _judged = new("--judged") { Description = "Found pairs judged by hand: id, id, right or wrong; tabs between." };
    private readonly Option<int> _list = new("--list") { Description = "Print so many found pairs of different outlets to judge." };
    private readonly Option<bool> _json = EvalCommand.Json();
    private readonly Surroundings _surroundings;

    private EvalSharingCommand(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        EvalSharingCommand eval = new(surroundings);
        Command command = new("sharing", "Passages copied between articles of a collection, against listed pairs.")
        {
            eval._pairs, eval._articles, eval._judged, eval._list, eval._json,
        };
        command.SetAction(eval.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string pairs = parsed.GetRequiredValue(_pairs);
        string articles = parsed.GetValue(_articles) ?? Beside(pairs);
        if (!File.Exists(articles))
        {
            _surroundings.Error.Say($"{articles} does not exist; name the articles with --articles FILE.");
            return ExitStatus.WrongUse;
        }

        ImmutableArray<FoundCopy> found = CopyEvaluation.Find(ArticleReader.Read(articles));
        CopyScore score = CopyEvaluation.Score(found, CopyPairReader.Read(pairs), Judged(parsed.GetValue(_judged)));
        _surroundings.Print(parsed.GetValue(_json) ? CopyScoreJson.Write(score) + "\n" : CopyTable.Write(score));
        _surroundings.Print(CopyTable.List(found, parsed.GetValue(_list)));
        return ExitStatus.Done;
    }

    private static ImmutableDictionary<(string, string), bool> Judged(string? path) =>
        path is null ? ImmutableDictionary<(string, string), bool>.Empty : CopyPairReader.ReadJudged(path);

    private static string Beside(string pairs)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(pairs)) ?? ".";
        string here = Path.Combine(folder, "abp.jsonl");
        return File.Exists(here) ? here : Path.Combine(folder, "..", "abp.jsonl");
    }
}
