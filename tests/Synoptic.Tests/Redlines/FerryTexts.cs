using Synoptic.Tests.Cli;

namespace Synoptic.Tests.Redlines;

/// <summary>Two versions of an article, written for these tests.</summary>
internal static class FerryTexts
{
    public const string First =
        """
        Ferry line to close in autumn

        The harbour office will close the ferry line between Aldmoor and Skerry in October, its director Ruth Hallam said on Monday. The line carries about 300 passengers a day. “We have no choice,” Hallam said.

        The town council strongly condemned the decision. Mayor Piet Larsen demanded talks with the ministry before the end of August. The council also wants a bus over the bridge, a fund for the twelve crew members and a new study of the channel.

        The line was opened in 1911. Colour photographs of the first boat hang in the town hall.

        """;

    public const string Second =
        """
        Ferry line to close in winter

        The harbour office will close the ferry line between Aldmoor and Skerry in December, its director Ruth Hallam said on Monday. The line carries about 240 passengers a day. "We have no choice", Hallam said.

        The line was opened in 1911. Color photographs of the first boat hang in the town hall.

        The town council condemned the decision. Deputy mayor Ines Vogt asked for talks with the ministry before the end of August. The council also wants a bus over the bridge and a new study of the channel.

        Fishermen fear that the harbour will silt up.

        """;

    /// <summary>A folder with both, as <c>first.txt</c> and <c>second.txt</c>.</summary>
    public static ReportFolder Folder()
    {
        ReportFolder folder = new();
        folder.Add("first.txt", First.ReplaceLineEndings("\n"));
        folder.Add("second.txt", Second.ReplaceLineEndings("\n"));
        return folder;
    }
}
