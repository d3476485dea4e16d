using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Specs;

/// <summary>Writes the layers of a document the way the specifications do.</summary>
internal static class SpecLines
{
    public static IEnumerable<string> Of(string layer, AnnotatedDocument document) => layer switch
    {
        "sentences" => document.Parsed.Sentences.Select(sentence => sentence.Span.Read(document.Text).Replace('\n', ' ')),
        "times" => document.Parsed.Times.Select(time => $"\"{time.Span.Read(document.Text)}\" is {time.Value ?? "not known"}"),
        "quantities" => document.Parsed.Quantities.Select(quantity => Quantity(quantity, document.Text)),
        "names" => document.Parsed.Mentions.Where(mention => mention.Kind is MentionKind.Name).Select(mention => Name(mention, document.Text)),
        "statements" => document.Statements.Select(statement => Statement(statement, document)),
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "No such layer."),
    };

    private static string Quantity(Quantity quantity, string text)
    {
        string low = quantity.Min?.ToString(CultureInfo.InvariantCulture) ?? "...";
        string high = quantity.Max?.ToString(CultureInfo.InvariantCulture) ?? "...";
        string value = low == high ? low : $"{low} to {high}";
        string unit = quantity.Unit is null ? "" : " " + quantity.Unit;
        string counted = quantity.Of is { } span ? $", of \"{span.Read(text)}\"" : "";
        return $"\"{quantity.Span.Read(text)}\" is {value}{unit}{counted} ({quantity.Hedge})";
    }

    private static string Name(Mention mention, string text)
    {
        string title = mention.Title is { } span ? $", titled \"{span.Read(text)}\"" : "";
        return $"{mention.Type}: \"{mention.Span.Read(text)}\"{title}";
    }

    private static string Statement(Statement statement, AnnotatedDocument document)
    {
        string text = document.Text;
        string content = string.Join(" ... ", statement.Content.Select(span => span.Read(text)));
        string steps = string.Join(", then ", statement.Chain.Select(step =>
            $"{step.Kind} by {string.Join(" and ", step.Parties.Select(party => $"\"{party.Span.Read(text)}\" ({party.Anonymity})"))}"));
        string speaker = statement.Speaker is { } index ? $"; speaker \"{document.Parsed.Mentions[index].Span.Read(text)}\"" : "";
        return $"{statement.Kind}: {content}{(steps.Length > 0 ? "; " + steps : "")}{speaker}";
    }
}
