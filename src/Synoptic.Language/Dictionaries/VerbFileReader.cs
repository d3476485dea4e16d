using System.Collections.Immutable;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Dictionaries;

/// <summary>
/// Reads verbs with their codes and the patterns around them. TABARI writes the code after each verb and its other forms
/// in braces below; PETRARCH gives a block of verbs one code (<c>--- ABANDON [345] ---</c>), and a verb's regular forms are understood.
/// </summary>
internal sealed class VerbFileReader(string file)
{
    private readonly SynonymSets _synonyms = new();
    private readonly ImmutableArray<VerbEntry>.Builder _verbs = ImmutableArray.CreateBuilder<VerbEntry>();
    private readonly ImmutableArray<LexiconProblem>.Builder _problems = ImmutableArray.CreateBuilder<LexiconProblem>();
    private readonly ImmutableArray<ImmutableArray<PhraseStep>>.Builder _forms = ImmutableArray.CreateBuilder<ImmutableArray<PhraseStep>>();
    private readonly ImmutableArray<VerbPattern>.Builder _patterns = ImmutableArray.CreateBuilder<VerbPattern>();
    private readonly ImmutableArray<ImmutableArray<PhraseStep>>.Builder _discards = ImmutableArray.CreateBuilder<ImmutableArray<PhraseStep>>();
    private EventCode _code = EventCode.Read("");
    private string? _synonymSet;
    private bool _hasBlocks;
    private bool _areTimes;

    /// <summary>Reads the lines of a file.</summary>
    public DictionaryFile Read(ImmutableArray<DictionaryLine> lines)
    {
        _hasBlocks = lines.Any(line => IsBlock(line.Text));
        foreach (DictionaryLine line in lines)
        {
            try
            {
                ReadLine(line.Checked().Text, line);
            }
            catch (FormatException problem)
            {
                _problems.Add(new LexiconProblem(new LexiconPlace(file, line.Number), problem.Message));
            }
        }

        EndVerb();
        return new DictionaryFile { Verbs = _verbs.ToImmutable(), Discards = _discards.ToImmutable(), Problems = _problems.ToImmutable() };
    }

    private static bool IsBlock(string text) => text.StartsWith("---", StringComparison.Ordinal) && text.Contains('[', StringComparison.Ordinal);

    private void ReadLine(string text, DictionaryLine line)
    {
        bool isInSet = _synonymSet is not null && text[0] == '+';
        _synonymSet = isInSet ? _synonymSet : null;
        if (text[0] == '<')
        {
            _areTimes = text.StartsWith("<TIME", StringComparison.OrdinalIgnoreCase);
        }
        else if (_areTimes)
        {
            ReadTime(line);
        }
        else if (isInSet)
        {
            _synonyms.Add(_synonymSet!, Syntax.Read(Joined(text[1..]), OpenEnding, WordEnding.Exact));
        }
        else if (text[0] == '&')
        {
            _synonymSet = text[1..].Trim().TrimEnd('_').ToUpperInvariant();
            _synonyms.Begin(_synonymSet);
        }
        else if (IsBlock(text))
        {
            EndVerb();
            _code = EventCode.Read(line.Code());
        }
        else if (text[0] == '-')
        {
            _patterns.Add(ReadPattern(Joined(line.Words()[1..]), EventCode.Read(line.Code())));
        }
        else
        {
            ReadVerb(line);
        }
    }

    /// <summary>A time shifts the day of an event, which is read elsewhere; some ("once upon a time") make a sentence of no interest.</summary>
    private void ReadTime(DictionaryLine line)
    {
        if (line.Text[0] != '-' && EventCode.Read(line.Code()).Kind is EventCodeKind.Discard or EventCodeKind.Complex)
        {
            _discards.Add(Syntax.Read(line.Words(), OpenEnding, WordEnding.Exact));
        }
    }

    private PhraseSyntax Syntax => new(_synonyms);

    private WordEnding OpenEnding => _hasBlocks ? WordEnding.Noun : WordEnding.Stem;

    /// <summary>The Penn Treebank parts "DID N'T"; here it is one word.</summary>
    private static string Joined(string text) => text.Replace(" N'T", "N'T", StringComparison.OrdinalIgnoreCase);

    private void ReadVerb(DictionaryLine line)
    {
        string words = line.Words().Trim();
        int brace = words.IndexOf('{', StringComparison.Ordinal);
        bool isNew = brace != 0 && !_hasBlocks;
        if (isNew)
        {
            EndVerb();
            _code = EventCode.Read(line.Code());
        }

        if (brace != 0)
        {
            AddForm(brace < 0 ? words : words[..brace], WordEnding.Verb);
        }

        if (brace >= 0)
        {
            foreach (string form in words[(brace + 1)..].TrimEnd('}', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                AddForm(form, _hasBlocks ? WordEnding.Exact : WordEnding.Verb);
            }
        }
    }

    /// <summary>PETRARCH marks the verb of a phrase with a plus (<c>WIRE_+TAP</c>).</summary>
    private void AddForm(string words, WordEnding ending) => _forms.Add(Syntax.Read(
        words.Replace("+", "", StringComparison.Ordinal), _hasBlocks ? ending : WordEnding.Stem, ending));

    private VerbPattern ReadPattern(string text, EventCode code)
    {
        int star = text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            throw new FormatException($"'{text.Trim()}' does not show where the verb stands: write * in its place.");
        }

        string before = text[..star];
        string after = text[(star + 1)..];
        ImmutableArray<PhraseStep> steps = ReadSide(after);
        return new VerbPattern(
            PhraseSyntax.Reverse(ReadSide(before), before.EndsWith('_')),
            steps.IsEmpty ? steps : steps.SetItem(0, steps[0] with { IsJoined = after.StartsWith('_') }),
            code);
    }

    private ImmutableArray<PhraseStep> ReadSide(string text) =>
        text.AsSpan().Trim(" \t_").IsEmpty ? [] : Syntax.Read(text, OpenEnding, WordEnding.Exact);

    private void EndVerb()
    {
        if (_forms.Count > 0)
        {
            _verbs.Add(new VerbEntry(_forms.ToImmutable(), _code, _patterns.ToImmutable()));
        }

        _forms.Clear();
        _patterns.Clear();
    }
}
