using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Times;

public sealed partial class TimeBadInputTests
{
    private static readonly DateOnly Thursday = new(2025, 9, 4);

    private static readonly string[] Pieces =
    [
        "0", "1", "7", "12", "29", "31", "45", "99", "000", "1066", "1990", "2025", "9999", "99999999999999999999", "-5", "−3", "1,000", "3.5", "1e9", "½", "1/2",
        "-", "–", "/", ":", ".", ",", "(", ")", "[2]", "'", "’s", "$", "€", "%", "\u00b2", " ", "\n\n", "\u202e", "\ud800", "first", "second", "thirty-first", "twenty", "half a",
        "several", "million", "last", "next", "this", "the", "every", "of", "to", "and", "ago", "later", "earlier", "before", "from now", "mid-", "mid-1990s", "post-2000",
        "February", "May", "Sept.", "Monday", "Sundays", "Easter", "Christmas", "day", "weeks", "months", "year", "decades", "centuries", "quarter", "weekend", "fortnight",
        "morning", "p.m.", "10:30", "25:61", "noon", "GMT", "o'clock", "spring", "fiscal", "Q3", "H1", "FY2024", "1980s", "'20s", "now", "old style", "today", "that",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf()
        .Select(pieces => string.Concat(pieces.Select((piece, index) => (index * 7 % 3 == 0 ? "" : " ") + piece)))
        .ToArbitrary();

    private static readonly Arbitrary<(string Text, int Year)> Published =
        ArbMap.Default.GeneratorFor<int>().Select(number => Math.Abs(number % 9999) + 1)
            .SelectMany(year => Texts.Generator.Select(text => (text, year)))
            .ToArbitrary();

    [Theory]
    [InlineData("Home won 2-1, then 21-19, 6-3 and 7-6.")]
    [InlineData("Call 555-1990 or 1-800-555-2014 or +44 20 7946 1998.")]
    [InlineData("Version 2.0.1999 and v10.2.2015 and 2019.3 run on Windows 2000.")]
    [InlineData("It cost $1990, €2015, £1,998, ¥2000, 1990 dollars, 2000 francs, USD 1985 and 2 000 €.")]
    [InlineData("Some 1995 people came; 2000 soldiers and 1,500 more.")]
    [InlineData("It lost -5 years, or 99999999999999999999 days.")]
    [InlineData("1990 1991 1992 1993")]
    [InlineData("Dead\t2021\t1999\nHurt\t1204\t2004")]
    [InlineData("It weighs 1990kg and is 2015m long.")]
    [InlineData("flight 1830, room 2012, Highway 1950, No. 1999, #2001, section 2002(a), Resolution 2231")]
    [InlineData("from 12/31 and 1/2 and 13/13/2013 and 00/00/0000 to 32/12/1999")]
    [InlineData("in 0000, in 9999 and in 3000")]
    [InlineData("a second chance, a quarter of voters, three quarters of them")]
    [InlineData("They spring into action, fall from grace and may march.")]
    [InlineData("the 1,000-year-old, 24/7, 50/50, 4G, 1080p, 401(k), B-52, 737-800")]
    [InlineData("in 1,990; in 1990,000; in 1990.5; 1990%; 1990 percent")]
    [InlineData("in 1441 AH and in 1200 BC")]
    [InlineData("a man in his 40s, a high in the 20s")]
    public void A_number_is_no_date(string text) => Found.Print(text, Thursday).ShouldBe("");

    [Theory]
    [InlineData("on 31 February 2020", "31 February 2020 = 2020-02")]
    [InlineData("on 29 February 2023", "29 February 2023 = 2023-02")]
    [InlineData("on June 31", "June 31 = 2025-06")]
    [InlineData("on 7 November (25 October Old Style) 1917", "7 November = 1917-11-07; 25 October Old Style = ?")]
    [InlineData("15 Ramadan 1441 (8 May 2020)", "8 May 2020 = 2020-05-08")]
    [InlineData("as shown in 2004.[5] and by 2006[12]", "2004 = 2004; 2006 = 2006")]
    [InlineData("5000 years ago", "5000 years ago = ?")]
    public void What_there_is_not_has_no_absurd_value(string text, string expected) => Found.Print(text, Thursday).ShouldBe(expected);

    [Fact]
    public void Any_text_gives_sound_expressions() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261122, 5),
        Prop.ForAll(Published, item => AssertSound(item.Text, new DateOnly(item.Year, 1 + (item.Year % 12), 28))));

    private static void AssertSound(string text, DateOnly published)
    {
        int end = 0;
        foreach (TimeExpression time in Found.In(text, published))
        {
            time.Span.Start.ShouldBeGreaterThanOrEqualTo(end, text);
            time.Span.Length.ShouldBeGreaterThan(0, text);
            end = time.Span.End;
            if (time.Value is { } value)
            {
                Value().IsMatch(value).ShouldBeTrue($"{text}: {value}");
                IsDay(value).ShouldBeTrue($"{text}: {value}");
            }
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
    }

    private static bool IsDay(string value) => !Day().IsMatch(value)
        || DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d")]
    private static partial Regex Day();

    [GeneratedRegex(@"^((FY)?\d{4}|\d{2,3}|\d{4}-(0[1-9]|1[0-2])|\d{4}-\d\d-\d\d(T.+)?|\d{4}-W[0-5]\d(-WE)?|\d{4}-(Q[1-4]|H[12]|SP|SU|FA|WI)|T.+|P(T?(\d+(\.\d+)?|X)[YMWDHS])+.*|XXXX-(WXX-[1-7]|\d\d)|(PRESENT|PAST|FUTURE)_REF)$")]
    private static partial Regex Value();
}
