namespace Synoptic.Language.Models;

/// <summary>A model file cannot be used: it is damaged, of another version, or no model file. The message says what to do.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public ModelFormatException()
    {
    }

    /// <summary>Makes an exception that says what is wrong and what to do.</summary>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with what led to it.</summary>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
