using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Origins;

/// <summary>A sentence that rests on a party beside the report.</summary>
/// <param name="Place">What rests on it, with the words that show it.</param>
/// <param name="Terms">The stems of the sentence.</param>
/// <param name="Numbers">The figures in it, as value and unit or what is counted.</param>
/// <param name="Party">The party.</param>
/// <param name="IsOutlet">Whether the party is an outlet that had it first.</param>
internal sealed record RestingSentence(DocumentSpan Place, TermVector Terms, ImmutableArray<(decimal Value, string? Unit)> Numbers, PartyKey Party, bool IsOutlet)
{
    /// <summary>Whether it tells what stands in a paper of the party.</summary>
    public bool IsOfPaper { get; init; }

    /// <summary>Whether it stands in a report of the party itself.</summary>
    public bool IsOwn { get; init; }
}
