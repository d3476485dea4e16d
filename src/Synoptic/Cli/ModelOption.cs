using System.CommandLine;
using System.CommandLine.Parsing;
using Synoptic.Language.Models;

namespace Synoptic.Cli;

/// <summary>The option that names a model: one that the program carries, else a model file.</summary>
internal static class ModelOption
{
    private const string Standard = "standard";
    private const string Tiny = "tiny";

    /// <summary>Makes the option; what is neither a shipped model nor a file that can be read as one is wrong use.</summary>
    public static Option<ModelFile> Create() => new("--model")
    {
        Description = "The model to score: standard, as without this option, or tiny, or the path of a model file.",
        HelpName = "standard|tiny|FILE",
        CustomParser = Parse,
    };

    private static ModelFile? Parse(ArgumentResult result)
    {
        string name = result.Tokens.Single().Value;
        if (name is Standard or Tiny)
        {
            return name == Standard ? EnglishModel.Standard : EnglishModel.Tiny;
        }

        if (!File.Exists(name))
        {
            result.AddError($"--model {name}: is neither standard nor tiny, nor a file that exists.");
            return null;
        }

        try
        {
            return ModelFile.Read(File.ReadAllBytes(name));
        }
        catch (ModelFormatException damaged)
        {
            result.AddError($"--model {name}: {damaged.Message}");
            return null;
        }
    }
}
