namespace Synoptic.Training.EventLexicons;

/// <summary>Writes the lines of a lexicon of events from the verbs of a CAMEO dictionary.</summary>
internal sealed class EventLines(PloverTable types)
{
    private const string Origin =
        "# origin: verbs of the CAMEO 2.0 dictionary of the Open Event Data Alliance (MIT, 2015) that mean their type by themselves, typed by its table from CAMEO to PLOVER (CC BY-SA 4.0), "
        + "converted by training/Synoptic.Training events-lexicon; licence: CC BY-SA 4.0";

    /// <summary>The lines, each once, in ordinal order after the origin; verbs without a type have none.</summary>
    public IEnumerable<string> Write(IEnumerable<CameoVerb> verbs) =>
        [Origin, .. verbs.Select(Line).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private string? Line(CameoVerb verb)
    {
        if (types.Find(verb.Code) is not { } plover)
        {
            return null;
        }

        string name = plover.Mode is null ? plover.Type : $"{plover.Type} {plover.Mode}";
        return $"event\t{name}\t{verb.Verb}/v\tactor=subject; recipient=object|with|to|against; cameo:{verb.Code.Split(':')[0]}";
    }
}
