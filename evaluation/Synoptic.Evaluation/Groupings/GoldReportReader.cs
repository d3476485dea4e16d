using System.Collections.Immutable;
using Synoptic.Evaluation.Groupings.Model;

namespace Synoptic.Evaluation.Groupings;

/// <summary>Reads the reports of a folder with their stories; its files tell whether it is ECB+ or BASIL.</summary>
public static class GoldReportReader
{
    /// <summary>The development topics of ECB+, or all of BASIL.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The folder is neither, or a file is not as its data set has it.</exception>
    public static ImmutableArray<GoldReport> Read(string folder)
    {
        if (EcbPlusReports.IsAt(folder))
        {
            return EcbPlusReports.Read(folder);
        }

        return BasilReports.IsAt(folder)
            ? BasilReports.Read(folder)
            : throw new InvalidDataException($"{folder}: neither ECB+ (annotated_sentences.csv) nor BASIL (articles/YEAR/*.json); give the folder that holds these.");
    }
}
