using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events.Model;

/// <summary>A sentence of which the type of one event is known.</summary>
/// <param name="Text">The sentence without marks.</param>
/// <param name="Sources">Where the actor stands; mostly one span, at times none.</param>
/// <param name="Targets">Where the recipient stands; mostly one span, at times none.</param>
/// <param name="Type">The event's type in capitals; <c>YIELD</c> stands for CONCEDE and RETREAT.</param>
public sealed record MarkedSentence(
    string Text, ImmutableArray<TextSpan> Sources, ImmutableArray<TextSpan> Targets, string Type);
