using System.Text.RegularExpressions;
using Synoptic.Briefs.Audit;

namespace Synoptic.Tests.Briefs;

public sealed class LineTemplatesTests
{
    private static readonly string[] NumberWords =
        "zero one two three four five six seven eight nine ten eleven twelve dozen score hundred thousand million billion half double twice once first second third"
            .Split(' ');

    [Fact]
    public void The_fixed_words_hold_no_capital_no_digit_and_no_number_word()
    {
        string words = string.Join('\n', Rows().Select(row => Regex.Replace(row.Split('\t')[1], "<[^>]*>", " ")));
        words.ShouldNotContain(character => char.IsUpper(character) || char.IsDigit(character));
        Regex.Matches(words, @"\w+").Select(match => match.Value).ShouldNotContain(word => NumberWords.Contains(word));
    }

    [Fact]
    public void The_fixed_words_say_where_they_come_from() => Read()[0].ShouldStartWith("# origin: ");

    private static IEnumerable<string> Rows() => Read().Where(row => row.Length > 0 && !row.StartsWith('#'));

    private static string[] Read()
    {
        using Stream stream = typeof(BriefAudit).Assembly.GetManifestResourceStream("line-templates.tsv").ShouldNotBeNull();
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
