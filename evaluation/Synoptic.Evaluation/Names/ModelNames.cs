using System.Collections.Immutable;
using Synoptic.Evaluation.Names.Model;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Recognition;

namespace Synoptic.Evaluation.Names;

/// <summary>The recognizer of a model.</summary>
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
        return new NameStage(Recognize, NameClasses.Coarse);

        ImmutableArray<Name> Recognize(TokenLayer tokens) =>
        [
            .. recognizer.Recognize(encoder.Encode(WordFormLayer.Of(tokens)))
                .Select(mention => new Name(mention.Span, LabelOf(mention.Type))),
        ];
    }

    private static string LabelOf(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        _ => "MISC",
    };
}
