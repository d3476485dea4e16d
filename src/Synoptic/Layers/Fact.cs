using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Layers;

/// <summary>An event, frame, relation or position in words.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Words">The words of the report that name or show it.</param>
/// <param name="What">Its type: <c>CONSULT visit</c>, <c>vote</c>, <c>depends-on</c>, <c>opposes</c>.</param>
/// <param name="Parties">Who takes part, and how.</param>
/// <param name="Known">When, where, and how far it is a fact; empty where the report asserts it and says no more.</param>
internal sealed record Fact(string Label, TextSpan Words, string What, ImmutableArray<Phrase> Parties, ImmutableArray<Phrase> Known);
