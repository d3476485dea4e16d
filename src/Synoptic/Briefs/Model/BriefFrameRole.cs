namespace Synoptic.Briefs.Model;

/// <summary>What fills a role of a frame.</summary>
/// <param name="Role">The name of the role (<c>voter</c>).</param>
/// <param name="Entity">The id of the entity that the words mean, or null.</param>
/// <param name="Country">The country that it is or acts for (ISO 3166-1 alpha-3), or null.</param>
/// <param name="Quantity">The number that fills it: an entry of <c>quantities</c>, or null.</param>
/// <param name="Word">The fixed word that the words mean (<c>veto</c>), or null.</param>
/// <param name="Document">The index of the report.</param>
/// <param name="Start">The first UTF-16 code unit of the words.</param>
/// <param name="End">The code unit after their last.</param>
/// <param name="Text">The words.</param>
public sealed record BriefFrameRole(
    string Role,
    string? Entity,
    string? Country,
    BriefQuantity? Quantity,
    string? Word,
    int Document,
    int Start,
    int End,
    string Text);
