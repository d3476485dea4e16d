using System.Globalization;

namespace Synoptic.Language.Morphology;

/// <summary>
/// How a lemma comes from its form: set the case, cut units from the end, append others
/// (after M. Straka 2018, "UDPipe 2.0 prototype", without edits at the front, which English hardly needs).
/// </summary>
/// <param name="Case"><c>l</c> lower case, <c>k</c> as written, <c>t</c> first unit upper, the rest lower.</param>
/// <param name="Cut">UTF-16 units to cut from the end.</param>
/// <param name="Append">What to append.</param>
public readonly record struct LemmaScript(char Case, int Cut, string Append)
{
    /// <summary>The shortest script that makes <paramref name="lemma"/> of <paramref name="form"/>; of equals, the first case in the order l, k, t.</summary>
    public static LemmaScript Derive(string form, string lemma)
    {
        LemmaScript best = default;
        int lowest = int.MaxValue;
        foreach (char letterCase in "lkt")
        {
            string cased = SetCase(form, letterCase);
            int common = cased.AsSpan().CommonPrefixLength(lemma);
            int cost = cased.Length - common + lemma.Length - common;
            if (cost < lowest)
            {
                lowest = cost;
                best = new LemmaScript(letterCase, cased.Length - common, lemma[common..]);
            }
        }

        return best;
    }

    /// <summary>The lemma of <paramref name="form"/>; a form too short to cut stays whole.</summary>
    public string Apply(string form)
    {
        string cased = SetCase(form, Case);
        return cased.Length < Cut ? cased : string.Concat(cased.AsSpan(0, cased.Length - Cut), Append);
    }

    /// <summary>The script as a model's label list holds it: <c>l2/be</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Case}{Cut}/{Append}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no script.</exception>
    public static LemmaScript Parse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 2)
        {
            throw new FormatException($"'{text}' is no lemma script; expected such as 'l2/be'.");
        }

        return new LemmaScript(text[0], int.Parse(text.AsSpan(1, slash - 1), CultureInfo.InvariantCulture), text[(slash + 1)..]);
    }

    private static string SetCase(string form, char letterCase) => letterCase switch
    {
        'l' => form.ToLowerInvariant(),
        't' => string.Concat(form[..1].ToUpperInvariant(), form[1..].ToLowerInvariant()),
        _ => form,
    };
}
