using System.Collections.Immutable;
using System.Text;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>A line under audit, with the brief that it stands in.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Line">The line.</param>
/// <param name="Covered">By claim, how many reports the brief says of what they do with it.</param>
internal sealed record AuditedLine(Brief Brief, BriefLine Line, IReadOnlyDictionary<int, int> Covered)
{
    /// <summary>The line's claim, or null.</summary>
    public BriefClaim? Claim => Line.Claim is { } claim ? Brief.Claims[claim] : null;

    /// <summary>The bindings of an operation, in order; for metadata, of a field.</summary>
    public ImmutableArray<BriefBinding> Bound(string operation, string? field = null) =>
        [.. Line.Bindings.Where(binding => binding.Operation == operation && (field is null || binding.Field == field))];

    /// <summary>The report numbers that the line lists, list by list, but for those beside its support.</summary>
    public ImmutableArray<ImmutableArray<int>> Lists => [.. ListsWhere(isBesideSupport: false)];

    /// <summary>The reports that the line, beside its support, says to leave its claim out.</summary>
    public ImmutableArray<int> LeftOut => [.. ListsWhere(isBesideSupport: true).SelectMany(reports => reports)];

    /// <summary>Where the line's extracts stand.</summary>
    public ImmutableArray<BriefSpan> Extracts => [.. Bound(BindingOperations.Extract).Select(binding => binding.Inputs[0])];

    /// <summary>The words of the line that a binding binds.</summary>
    public string Words(BriefBinding binding) => Line.Text[binding.Start..binding.End];

    /// <summary>The fixed words between a binding and the one before it.</summary>
    public string Lead(int binding)
    {
        int end = binding == 0 ? 0 : Line.Bindings[binding - 1].End;
        return Line.Text[end..Line.Bindings[binding].Start];
    }

    /// <summary>The fixed words between a binding and the one after it.</summary>
    public string Follow(int binding)
    {
        int end = binding + 1 == Line.Bindings.Length ? Line.Text.Length : Line.Bindings[binding + 1].Start;
        return Line.Text[Line.Bindings[binding].End..end];
    }

    /// <summary>The line with each bound stretch replaced by its operation in angle brackets.</summary>
    public string Skeleton()
    {
        StringBuilder skeleton = new();
        int end = 0;
        foreach (BriefBinding binding in Line.Bindings)
        {
            string field = binding.Field is null ? "" : ":" + binding.Field;
            skeleton.Append(Line.Text, end, binding.Start - end).Append('<').Append(binding.Operation).Append(field).Append('>');
            end = binding.End;
        }

        return skeleton.Append(Line.Text, end, Line.Text.Length - end).ToString();
    }

    /// <summary>The line without its bound stretches.</summary>
    public string Outside()
    {
        StringBuilder outside = new();
        int end = 0;
        foreach (BriefBinding binding in Line.Bindings)
        {
            outside.Append(Line.Text, end, binding.Start - end).Append(' ');
            end = binding.End;
        }

        return outside.Append(Line.Text, end, Line.Text.Length - end).ToString();
    }

    /// <summary>Whether the sentences that the line cites hold every visible character of a stretch.</summary>
    public bool Cites(int document, int start, int end)
    {
        BriefDocument report = Brief.Documents[document];
        BriefSentence[] cited = [.. Line.Citations
            .Where(citation => citation.Document == document)
            .Select(citation => report.Sentences[citation.Sentence])];
        return Enumerable.Range(start, end - start).All(offset =>
            char.IsWhiteSpace(report.Text[offset]) || cited.Any(sentence => sentence.Start <= offset && offset < sentence.End));
    }

    private IEnumerable<ImmutableArray<int>> ListsWhere(bool isBesideSupport) => Line.Bindings.Index()
        .Where(binding => binding.Item.Operation == BindingOperations.List && isBesideSupport == Lead(binding.Index).StartsWith("; not in ", StringComparison.Ordinal))
        .Select(binding => binding.Item.Documents);
}
