using System.Collections.Immutable;
using Synoptic.Evaluation.Names.Model;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Parsing;
using Synoptic.Language.Recognition;

namespace Synoptic.Evaluation.Names;

/// <summary>The names that the pipeline finds with a model: those of its recognizer, with the persons that titles show.</summary>
public static class ModelNames
{
    /// <summary>The recognizer; it follows the conventions of news.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public static NameStage Create(ModelFile model)
    {
        Kernels kernels = Kernels.ForThisMachine();
        Encoder encoder = new(model, kernels, EnglishModel.News);
        NameRecognizer recognizer = new(model, kernels);
        DependencyParser parser = new(model, kernels);
        TitleFinder titles = new();
        return new NameStage(Recognize, NameClasses.Coarse);

        ImmutableArray<Name> Recognize(TokenLayer tokens)
        {
            EncodingLayer encoding = encoder.Encode(WordFormLayer.Of(tokens));
            ImmutableArray<Mention> names = titles.AddTitles(tokens, parser.Parse(encoding), recognizer.Recognize(encoding));
            return [.. names.Select(mention => new Name(mention.Span, LabelOf(mention.Type)))];
        }
    }

    private static string LabelOf(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        _ => "MISC",
    };
}
