namespace Synoptic.Language.Model;

/// <summary>How an utterance is rendered.</summary>
public enum StatementKind
{
    /// <summary>In the speaker's words, within quotation marks.</summary>
    Direct,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>In the reporter's words with quoted parts.</summary>
    Mixed,
}
