using Synoptic.Language.Model;

namespace Synoptic.Language.Factualities;

/// <summary>How far a word is a fact, on two axes as in FactBank (Saurí and Pustejovsky 2009): how sure, and yes or no.</summary>
/// <param name="Degree">How sure; never denied, which is an asserted or planned contrary.</param>
/// <param name="IsNegative">Whether the contrary is meant.</param>
/// <param name="Source">The word that made it so ("plans", "accuse"), or -1.</param>
internal readonly record struct Standing(Factuality Degree, bool IsNegative, int Source)
{
    /// <summary>What the report asserts.</summary>
    public static Standing Fact { get; } = new(Factuality.Asserted, IsNegative: false, Source: -1);

    /// <summary>The one value that the text gives to both axes. An accusation that somebody did not do something is an accusation.</summary>
    public Factuality Factuality => IsNegative && Degree is not Factuality.Alleged ? Factuality.Denied : Degree;

    /// <summary>Yes for no, no for yes.</summary>
    public Standing Negated => this with { IsNegative = !IsNegative };

    /// <summary>The degree alone, for what is mentioned in a clause but not what the clause affirms or negates.</summary>
    public Standing Unsigned => this with { IsNegative = false };

    /// <summary>What stands under a word that has this standing.</summary>
    /// <param name="effect">What the word makes of it.</param>
    /// <param name="word">The word.</param>
    public Standing Under(Effect effect, int word) => effect switch
    {
        Effect.Prevents or Effect.Postpones => Negated,
        Effect.Denies => IsNegative ? Unsigned.Within(Factuality.Possible, word) : new(Factuality.Asserted, IsNegative: true, word),
        Effect.Plans or Effect.Announces => Within(Factuality.Planned, word),
        Effect.Weakens => Unsigned.Within(Factuality.Possible, word),
        Effect.Claims => Unsigned.Within(Factuality.Alleged, word),
        Effect.Presupposes => Fact,
        _ => this,
    };

    /// <summary>
    /// The same under something less than sure. What is planned or claimed stays so where it is only alleged to be; of
    /// plans and possibilities within one another nothing more is left than a possibility.
    /// </summary>
    public Standing Within(Factuality degree, int source)
    {
        if (Degree == degree)
        {
            return this;
        }

        Factuality both = Degree is Factuality.Asserted or Factuality.Alleged || degree == Factuality.Alleged ? degree : Factuality.Possible;
        return this with { Degree = both, Source = source };
    }
}
