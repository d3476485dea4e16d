using System.CommandLine;
using Synoptic.Language.Lexicons;

namespace Synoptic.Cli;

/// <summary>The option that names a user's lexicons and dictionaries, each after the other.</summary>
internal sealed class LexiconOption
{
    private readonly Option<string[]> _paths = new("--lexicon")
    {
        Description = "Own actors, verbs, frames and word classes, or a dictionary of TABARI or PETRARCH; may be given several times.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Makes the option; a path that is no file is wrong use.</summary>
    public LexiconOption() => _paths.Validators.Add(result =>
    {
        foreach (string path in result.Tokens.Select(token => token.Value).Where(path => !File.Exists(path)))
        {
            result.AddError($"--lexicon {path}: does not exist or is no file; check the spelling of the path.");
        }
    });

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_paths);

    /// <summary>The lexicons that the option names; lines that were left out are said on standard error.</summary>
    public UserLexicon Read(ParseResult parsed, Surroundings surroundings) => Read(parsed.GetValue(_paths) ?? [], surroundings);

    /// <summary>The lexicons of files; lines that were left out are said on standard error.</summary>
    public static UserLexicon Read(IEnumerable<string> paths, Surroundings surroundings)
    {
        UserLexicon lexicon = paths.Aggregate(UserLexicon.None, (before, path) => before.With(path, File.ReadAllText(path)));
        foreach (string problem in lexicon.Problems.Select(problem => problem.ToString()))
        {
            surroundings.Error.Say(problem);
        }

        return lexicon;
    }
}
