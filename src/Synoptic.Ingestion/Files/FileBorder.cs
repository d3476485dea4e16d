using System.Security;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Files;

/// <summary>
/// The one place where exceptions of the file system become failures. Their own messages hold absolute
/// paths and the words of the platform, so none of them is passed on.
/// </summary>
internal static class FileBorder
{
    public static Outcome<T> Try<T>(string path, Func<Outcome<T>> access)
        where T : class
    {
        try
        {
            return access();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            return new StageFailure(path, Stage.Read, Explain(exception));
        }
    }

    private static string Explain(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "does not exist; check the spelling of the path.",
        PathTooLongException => "has a longer path than the system can open; move it nearer to the root.",
        IOException => "cannot be read: the system reports an input or output error; check the file or link and its disk.",
        _ => "may not be read: permission is denied; change its permissions or leave it out.",
    };
}
