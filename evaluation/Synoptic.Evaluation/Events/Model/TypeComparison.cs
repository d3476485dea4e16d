namespace Synoptic.Evaluation.Events.Model;

/// <summary>The types that three ways of telling them gave.</summary>
/// <param name="Rules">The shipped detector, which has seen none of the sentences.</param>
/// <param name="Trained">A linear model that was trained on the other folds.</param>
/// <param name="Trivial">Always AGREE.</param>
public sealed record TypeComparison(TypeScore Rules, TypeScore Trained, TypeScore Trivial);
