using Synoptic.Training.Frequencies;

if (args is not ["document-frequencies", string articles, string table])
{
    Console.Error.WriteLine(
        """
        usage: Synoptic.Training document-frequencies ARTICLES.jsonl TABLE.tsv
          counts in how many of the articles (a "text" each) every word stem occurs
        """);
    return 2;
}

DocumentFrequencyTable counted = DocumentFrequencyCounter.Count(File.ReadLines(articles));
File.WriteAllText(table, counted.ToTsv());
Console.Error.WriteLine(counted.Summary);
return 0;
