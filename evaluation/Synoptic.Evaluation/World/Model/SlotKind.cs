namespace Synoptic.Evaluation.World.Model;

/// <summary>When a slot is right.</summary>
public enum SlotKind
{
    /// <summary>The words lie on the same place of the text, or the entity bears the expected words.</summary>
    Name,

    /// <summary>The words lie on the same place of the text.</summary>
    Place,

    /// <summary>The two share half of their content words.</summary>
    Phrase,

    /// <summary>Evidence lies on the words.</summary>
    Evidence,

    /// <summary>The name, an alias or the country code of the entity is the value.</summary>
    Reference,

    /// <summary>A name, alias or mention of the entity is the value.</summary>
    Bearer,

    /// <summary>The fixed word, letter of a report or TIMEX3 value is the same.</summary>
    Word,

    /// <summary>Minimum and maximum are the same, and the unit where one is given.</summary>
    Number,

    /// <summary>The chain has the same steps with the same parties.</summary>
    Chain,
}
