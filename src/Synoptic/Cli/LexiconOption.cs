using System.CommandLine;
using Synoptic.Language.Lexicons;
using Synoptic.Language.Patterns;

namespace Synoptic.Cli;

/// <summary>The option that names a user's lexicons and dictionaries, each after the other.</summary>
internal sealed class LexiconOption
{
    private const int MostProblems = 20; // of one file, so that a file that is no lexicon fills no screen

    private readonly Option<string[]> _paths = new("--lexicon")
    {
        Description = "Own actors, verbs, frames and word classes, or a dictionary of TABARI or PETRARCH: a file, or a folder of them; may be given several times.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Makes the option; a path that does not exist is wrong use.</summary>
    public LexiconOption() => _paths.Validators.Add(result =>
    {
        foreach (string path in result.Tokens.Select(token => token.Value).Where(path => !File.Exists(path) && !Directory.Exists(path)))
        {
            result.AddError($"--lexicon {path}: does not exist; check the spelling of the path.");
        }
    });

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_paths);

    /// <summary>The lexicons that the option names; lines that were left out are said on standard error.</summary>
    public UserLexicon Read(ParseResult parsed, Surroundings surroundings) => Read(parsed.GetValue(_paths) ?? [], surroundings);

    /// <summary>The lexicons of files, and of the files of folders by name; lines that were left out are said on standard error.</summary>
    public static UserLexicon Read(IEnumerable<string> paths, Surroundings surroundings)
    {
        UserLexicon lexicon = paths.SelectMany(FilesOf).Aggregate(UserLexicon.None, (before, path) => before.With(path, File.ReadAllText(path)));
        foreach (IGrouping<string, LexiconProblem> file in lexicon.Problems.GroupBy(problem => problem.Place.File, StringComparer.Ordinal))
        {
            Say(file.Key, [.. file], surroundings);
        }

        return lexicon;
    }

    private static void Say(string file, LexiconProblem[] problems, Surroundings surroundings)
    {
        foreach (LexiconProblem problem in problems.Take(MostProblems))
        {
            surroundings.Error.Say(problem.ToString());
        }

        if (problems.Length > MostProblems)
        {
            surroundings.Error.Say($"{file}: {problems.Length - MostProblems} more lines were left out; put these right first.");
        }
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) is ".tsv" or ".txt" or ".actors" or ".agents" or ".verbs").Order(StringComparer.Ordinal)
        : [path];
}
