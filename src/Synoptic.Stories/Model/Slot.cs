namespace Synoptic.Stories.Model;

/// <summary>The part of a claim on which evidence can differ.</summary>
public enum Slot
{
    /// <summary>How many or how much.</summary>
    Number,

    /// <summary>When.</summary>
    Date,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who is meant.</summary>
    Person,

    /// <summary>In what office.</summary>
    Role,

    /// <summary>In which words.</summary>
    Wording,

    /// <summary>Who did it to whom.</summary>
    WhoDidWhat,

    /// <summary>Whether it holds at all.</summary>
    Polarity,

    /// <summary>Which of two events came first.</summary>
    Order,
}
