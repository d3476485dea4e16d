using System.Collections.Immutable;
using Synoptic.Evaluation.Names.Model;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
using Synoptic.Language.Times;

namespace Synoptic.Evaluation.Names;

/// <summary>The recognizer that works by capitals and lexicons.</summary>
public static class RuleNames
{
    /// <summary>The recognizer; it is not told when a document was published.</summary>
    public static NameStage Create()
    {
        TimeFinder times = new();
        NameRecognizer recognizer = new();
        return new NameStage(Recognize, NameClasses.Coarse);

        ImmutableArray<Name> Recognize(TokenLayer tokens) =>
            [.. recognizer.Recognize(tokens, times.Find(tokens, null)).Select(mention => new Name(mention.Span, LabelOf(mention.Type)))];
    }

    private static string LabelOf(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        _ => "MISC",
    };
}
