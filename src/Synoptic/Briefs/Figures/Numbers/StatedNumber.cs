using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>A number that a claim's evidence states.</summary>
/// <param name="Evidence">The index of the evidence.</param>
/// <param name="Document">The index of its report.</param>
/// <param name="Quantity">What the words mean.</param>
internal sealed record StatedNumber(int Evidence, int Document, BriefQuantity Quantity);
