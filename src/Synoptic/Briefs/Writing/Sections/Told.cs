using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>An event, frame, position or relation as one report tells it.</summary>
/// <param name="Document">The index of the report.</param>
/// <param name="Fact">What it tells.</param>
internal sealed record Told<TFact>(int Document, TFact Fact)
{
    /// <summary>A part of it.</summary>
    public Told<TPart> With<TPart>(TPart part) => new(Document, part);

    /// <summary>A place in the report.</summary>
    public DocumentSpan At(TextSpan span) => new(Document, span);
}
