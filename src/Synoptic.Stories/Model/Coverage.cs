namespace Synoptic.Stories.Model;

/// <summary>What one document does with one claim of two or more documents.</summary>
/// <param name="Claim">The index of the claim.</param>
/// <param name="Document">The index of the document.</param>
/// <param name="State">What it does.</param>
public readonly record struct Coverage(int Claim, int Document, CoverageState State);
