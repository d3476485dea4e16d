namespace Synoptic.Tests.Rendering;

/// <summary>Texts that try to become something else than text.</summary>
public static class HostileTexts
{
    /// <summary>Each as the one argument of a theory. Lone surrogates are spelled as themselves.</summary>
    public static TheoryData<string> All =>
    [
        "\e[31mred\e[0m and \e]8;;http://evil.example\e\\link\e]8;;\e\\",
        "\u009b31mred by C1\u0007\u007f\b\b",
        "[red]markup[/] [link=http://evil.example]x[/] [[",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)> ' onmouseover='alert(1)",
        "</style></title></textarea><!-- --><base href=//evil.example>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "](http://evil.example) ![x](http://evil.example/x.png) [a]: http://evil.example",
        "# heading\n\n- item\n\n> quote\n\n```\ncode\n```\n\n| a | b |\n|---|---|",
        "1. one",
        "- one",
        "+ one",
        "=====",
        "-----",
        "1) one",
        "http://evil.example www.evil.example <http://evil.example> ftp://evil.example",
        "<a id=\"r1s1\"></a> &lt;b&gt; &amp; &#x202e;",
        "*bold* _under_ `code` ~~gone~~ ==mark== ++ins++ ^up^ $x$ :smile: {.class} [^1]",
        "left\u202eright\u2066\u2069\u200f\u061c",
        "zero\u200bwidth\u200d\u2060\ufeff\u00ad\u180e\u3164\u034f",
        "tag \U000e0041\U000e007f and shape \U0001d173",
        "line\u2028and\u2029paragraph\u0085next",
        "lone \ud800 and \udc00 halves",
        "nul\0 and \uffff",
    ];
}
