using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>What is counted over some entries.</summary>
/// <param name="Found">Gold statements that a predicted one overlaps.</param>
/// <param name="Statements">Gold statements.</param>
/// <param name="RightChains">Gold statements of which every step is right, in order, and no step is too many.</param>
/// <param name="Steps">Steps.</param>
/// <param name="RightAnonymity">Gold parties that were found with the right anonymity.</param>
/// <param name="Parties">Gold parties.</param>
/// <param name="False">Predicted statements that are none of the gold, in entries whose statements are all known.</param>
/// <param name="WholeTexts">Entries whose statements are all known.</param>
public sealed record ChainMeasures(
    int Found, int Statements, int RightChains, MatchCount Steps, int RightAnonymity, int Parties, int False, int WholeTexts)
{
    /// <summary>The share of gold statements with the right chain, in [0, 1].</summary>
    public double ChainAccuracy => Share(RightChains, Statements);

    /// <summary>The share of gold parties that were found with the right anonymity, in [0, 1].</summary>
    public double AnonymityAccuracy => Share(RightAnonymity, Parties);

    /// <summary>False statements for each text whose statements are all known; null where there is none.</summary>
    public double? FalsePerText => WholeTexts == 0 ? null : Share(False, WholeTexts);

    /// <summary>The share of gold statements that a predicted one overlaps, in [0, 1].</summary>
    public double FoundShare => Share(Found, Statements);

    /// <summary>Two counts together.</summary>
    public static ChainMeasures operator +(ChainMeasures left, ChainMeasures right) => new(
        left.Found + right.Found,
        left.Statements + right.Statements,
        left.RightChains + right.RightChains,
        left.Steps + right.Steps,
        left.RightAnonymity + right.RightAnonymity,
        left.Parties + right.Parties,
        left.False + right.False,
        left.WholeTexts + right.WholeTexts);

    /// <summary>The same as <c>+</c>.</summary>
    public ChainMeasures Add(ChainMeasures other) => this + other;

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
