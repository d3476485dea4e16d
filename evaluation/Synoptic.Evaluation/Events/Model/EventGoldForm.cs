namespace Synoptic.Evaluation.Events.Model;

/// <summary>The forms of gold events that <c>eval events</c> reads; a file is of one form.</summary>
public enum EventGoldForm
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>Tab-separated sentences with marked source and target, and a type (PLV).</summary>
    MarkedSentences,

    /// <summary>JSON Lines with text, source, type and target.</summary>
    CodedTexts,

    /// <summary>JSON Lines with id, date, text and the events expected in the codes of dictionaries (TABARI, PETRARCH).</summary>
    Records,
}
