using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

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
        "frames" => document.Frames.Where(frame => frame.Type != "first").Select(frame => Frame(frame, document)),
        "relations" => document.Relations.Select(relation => Relation(relation, document)),
        "positions" => document.Positions.Select(position => Position(position, document.Text)),
        "predicates" => Predicates(new PredicateReader().Read(document.Attributed), document.Text),
        "order" => document.Order.Select(order =>
            $"{document.Events[order.First].Trigger.Read(document.Text)} {order.Relation} {document.Events[order.Second].Trigger.Read(document.Text)} (\"{order.Evidence.Read(document.Text)}\")"),
        "firsts" => document.Frames.Where(frame => frame.Type == "first").Select(frame => First(frame, document.Text)),
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "No such layer."),
    };

    private static IEnumerable<string> Predicates(PredicateLayer layer, string text) => layer.Predicates
        .Where(predicate => predicate.Arguments.Any(argument => argument.Function is not ArgumentFunction.Modifier))
        .Select(predicate => $"{predicate.Lemma}: {string.Join(", ", Arguments(predicate, layer.Document.Parsed.Words, text))}");

    private static IEnumerable<string> Arguments(Predicate predicate, IReadOnlyList<Word> words, string text)
    {
        foreach (Argument argument in predicate.Arguments)
        {
            string function = argument.Function is ArgumentFunction.Oblique && argument.Marker is { } marker
                ? marker
                : argument.Function.ToString().ToLowerInvariant();
            yield return $"{function} {words[argument.Word].Form.Span.Read(text)}";
        }

        if (predicate.Support is { } verb)
        {
            yield return $"carried by {words[verb].Tags.Lemma}";
        }
    }

    private static string Frame(Frame frame, AnnotatedDocument document)
    {
        IEnumerable<string> roles = frame.Roles.Select(role => role.Word is { } word ? $"{role.Role} {word}"
            : role.Quantity is { } quantity ? $"{role.Role} {Value(document.Parsed.Quantities[quantity])}"
            : $"{role.Role} \"{role.Filler.Span.Read(document.Text)}\"");
        string time = frame.Time is { } index ? $", {document.Parsed.Times[index].Value}" : "";
        string by = frame.Reality.By is { } source ? $" by \"{source.Span.Read(document.Text)}\"" : "";
        return $"{frame.Type} \"{frame.Trigger.Read(document.Text)}\": {string.Join("; ", roles.Order(StringComparer.Ordinal))} ({frame.Reality.Factuality}{by}{time})";
    }

    private static string Value(Quantity quantity)
    {
        string low = quantity.Min?.ToString(CultureInfo.InvariantCulture) ?? "...";
        string high = quantity.Max?.ToString(CultureInfo.InvariantCulture) ?? "...";
        string unit = quantity.Unit is null ? "" : " " + quantity.Unit;
        string hedge = quantity.Hedge is Hedge.Exact ? "" : $" ({quantity.Hedge})";
        return $"{(low == high ? low : $"{low} to {high}")}{unit}{hedge}";
    }

    private static string Relation(Relation relation, AnnotatedDocument document)
    {
        string text = document.Text;
        string to = relation.To is { } target ? $" \"{target.Span.Read(text)}\"" : "";
        string role = relation.Role is { } span ? $" as \"{span.Read(text)}\"" : "";
        string thing = relation.For is { } words ? $" for \"{words.Read(text)}\"" : "";
        string since = relation.Since is { } time ? $" since \"{document.Parsed.Times[time].Span.Read(text)}\"" : "";
        return $"\"{relation.From.Span.Read(text)}\" {relation.Type}{to}{role}{thing}{since}{By(relation.Reality.By, text)}";
    }

    private static string Position(Position position, string text) =>
        $"\"{position.Actor.Span.Read(text)}\" {position.Stance} \"{position.Issue.Read(text)}\"{By(position.By, text)}";

    private static string By(Participant? by, string text) => by is null ? "" : $" by \"{by.Span.Read(text)}\"";

    private static string First(Frame frame, string text)
    {
        IEnumerable<string> roles = frame.Roles.OrderByDescending(role => role.Role, StringComparer.Ordinal)
            .Select(role => $"{role.Role} = {role.Filler.Span.Read(text)}{(role.Word is null ? "" : $" ({role.Word})")}");
        string reality = frame.Reality.Factuality is Factuality.Asserted ? "" : $" ({frame.Reality.Factuality})";
        return $"{frame.Trigger.Read(text)}: {string.Join("; ", roles)}{reality}";
    }

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
