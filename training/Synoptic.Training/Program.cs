using System.Globalization;
using Synoptic.Training.Frequencies;
using Synoptic.Training.Vectors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["document-frequencies", string articles, string table]:
        DocumentFrequencyTable counted = DocumentFrequencyCounter.Count(File.ReadLines(articles));
        File.WriteAllText(table, counted.ToTsv());
        Console.Error.WriteLine(counted.Summary);
        return 0;
    case ["vectors", string data, string vectors]:
        VectorCommand.Run(data, vectors, new VectorOptions());
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: Synoptic.Training document-frequencies ARTICLES.jsonl TABLE.tsv
                     counts in how many of the articles (a "text" each) every word stem occurs
                   Synoptic.Training vectors DATA OUT.vec
                     trains word vectors on the news articles of the data folder
            """);
        return 2;
}
