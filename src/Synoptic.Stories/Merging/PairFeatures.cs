using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Synoptic.Language.Predicates;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Merging;

/// <summary>What two occurrences have in common, as numbers. Symmetric: the order of the two does not matter.</summary>
internal static class PairFeatures
{
    /// <summary>What stands for a comparison that one side gives no ground for.</summary>
    public const float Unknown = -1;

    /// <summary>The names of the features, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "same lemma", "same stem", "derived", "vectors", "words shared", "rarer weight", "commoner weight", "parts of speech",
        "types", "subjects", "objects", "obliques", "best argument", "named arguments", "entities", "arguments crossed",
        "times", "sentence times", "places", "numbers", "sentences", "near words", "topics", "sentence names",
        "documents", "leads", "document names", "document rank", "same document", "earlier sentence", "later sentence", "reported",
        "factuality", "other's word in document", "sentence containment", "arguments known", "trigger in other sentence", "shared mass",
        "sentences apart", "meanings", "nearest rival", "other rival", "least spread", "most spread",
        "senses", "sense information", "glosses", "in gloss", "people near", "counts", "argument senses", "modifiers", "affected",
        "word parties", "thesaurus",
    ];

    /// <summary>Writes the features of a pair.</summary>
    public static void Write(Occurrence one, Occurrence other, in PairContext context, Span<float> features)
    {
        int next = 0;
        bool isOneDocument = one.Trigger.Document == other.Trigger.Document;
        double shared = one.Around.SharedMass(other.Around);
        features[next++] = one.Lemma == other.Lemma ? 1 : 0;
        features[next++] = one.Stem == other.Stem ? 1 : 0;
        features[next++] = (float)Derivation.Nearness(one, other);
        features[next++] = one.Stem == other.Stem ? 1 : Cosine(one.Vector, other.Vector);
        features[next++] = (float)one.Words.Similarity(other.Words);
        features[next++] = (float)Math.Max(one.Weight, other.Weight);
        features[next++] = (float)Math.Min(one.Weight, other.Weight);
        features[next++] = PartsOfSpeech(one.Upos, other.Upos);
        features[next++] = Same(one.Type, other.Type);
        features[next++] = Subjects(one, other);
        features[next++] = Objects(one, other);
        features[next++] = Best(one, other, IsOblique, IsOblique);
        features[next++] = Best(one, other, _ => true, _ => true);
        features[next++] = NamedArguments(one, other);
        features[next++] = Entities(one, other);
        features[next++] = Math.Max(Best(one, other, IsSubject, IsObject), Best(one, other, IsObject, IsSubject));
        features[next++] = TimeComparison.Compare(one.Times, other.Times);
        features[next++] = TimeComparison.Compare(one.SentenceTimes, other.SentenceTimes);
        features[next++] = Overlap(one.Places, other.Places);
        features[next++] = Overlap(one.Numbers, other.Numbers);
        features[next++] = (float)one.Around.Similarity(other.Around, shared);
        features[next++] = (float)one.Near.Similarity(other.Near);
        features[next++] = Cosine(one.Topic, other.Topic);
        features[next++] = one.Names.Mass * other.Names.Mass == 0 ? Unknown : (float)one.Names.Similarity(other.Names);
        features[next++] = (float)context.Documents.Terms;
        features[next++] = (float)context.Documents.Lead;
        features[next++] = (float)context.Documents.Names;
        features[next++] = (float)context.Documents.Rank;
        features[next++] = isOneDocument ? one.Sentence == other.Sentence ? 2 : 1 : 0;
        features[next++] = Math.Min(one.Sentence, other.Sentence);
        features[next++] = Math.Max(one.Sentence, other.Sentence);
        features[next++] = (one.IsReported ? 1 : 0) + (other.IsReported ? 1 : 0);
        features[next++] = one.Factuality is null || other.Factuality is null ? Unknown : one.Factuality == other.Factuality ? 1 : 0;
        features[next++] = (context.First.Stems.Contains(other.Stem) ? 1 : 0) + (context.Second.Stems.Contains(one.Stem) ? 1 : 0);
        features[next++] = (float)Math.Max(Share(shared, one.Around), Share(shared, other.Around));
        features[next++] = Math.Min(one.Arguments.Length, other.Arguments.Length);
        features[next++] = (Holds(one.Around, other.Stem) ? 1 : 0) + (Holds(other.Around, one.Stem) ? 1 : 0);
        features[next++] = (float)shared;
        features[next++] = Math.Abs(one.Sentence - other.Sentence);
        features[next++] = one.Stem == other.Stem ? 1 : Cosine(one.Meaning, other.Meaning);
        features[next++] = Math.Max(context.Rivals.One, context.Rivals.Other);
        features[next++] = Math.Min(context.Rivals.One, context.Rivals.Other);
        features[next++] = Math.Min(context.Spreads.One, context.Spreads.Other);
        features[next++] = Math.Max(context.Spreads.One, context.Spreads.Other);
        (float Nearness, float Information) senses = one.Stem == other.Stem ? (1, 1) : SenseSimilarity.Compare(one.Senses, other.Senses) ?? (Unknown, Unknown);
        features[next++] = senses.Nearness;
        features[next++] = senses.Information;
        features[next++] = one.Stem == other.Stem ? 1 : !one.Senses.IsKnown || !other.Senses.IsKnown ? Unknown : (float)one.Senses.Gloss.Similarity(other.Senses.Gloss);
        features[next++] = (Holds(one.Senses.Gloss, other.Stem) ? 1 : 0) + (Holds(other.Senses.Gloss, one.Stem) ? 1 : 0);
        features[next++] = Overlap(one.People, other.People);
        features[next++] = Counts(one, other);
        features[next++] = ArgumentSenses(one, other);
        features[next++] = Overlap(ModifiersOf(one), ModifiersOf(other));
        features[next++] = Best(one, other, argument => IsAffected(one, argument), argument => IsAffected(other, argument));
        features[next++] = context.WordParties;
        features[next] = one.Stem == other.Stem ? 1 : SenseSimilarity.Listed(one.Senses, other.Senses) ?? Unknown;
    }

    /// <summary>The cosine of two vectors of length 1; unknown where one is missing.</summary>
    public static float Cosine(ImmutableArray<float> one, ImmutableArray<float> other)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return Unknown;
        }

        // Four sums at once, whatever the machine has: the same result everywhere.
        ReadOnlySpan<Vector128<float>> left = MemoryMarshal.Cast<float, Vector128<float>>(one.AsSpan());
        ReadOnlySpan<Vector128<float>> right = MemoryMarshal.Cast<float, Vector128<float>>(other.AsSpan());
        Vector256<double> sums = Vector256<double>.Zero;
        for (int four = 0; four < left.Length; four++)
        {
            sums += Widen(left[four]) * Widen(right[four]);
        }

        double sum = sums[0] + sums[1] + sums[2] + sums[3];
        for (int column = left.Length * Vector128<float>.Count; column < one.Length; column++)
        {
            sum += one[column] * (double)other[column];
        }

        return (float)sum;
    }

    private static Vector256<double> Widen(Vector128<float> four) => Vector256.Create(Vector128.WidenLower(four), Vector128.WidenUpper(four));

    /// <summary>How alike two triggers are by themselves, in [-1, 1].</summary>
    public static float Nearness(Occurrence one, Occurrence other) =>
        one.Stem == other.Stem ? 1 : Math.Max(Math.Max(Cosine(one.Vector, other.Vector), Cosine(one.Meaning, other.Meaning)), (float)Derivation.Nearness(one, other));

    /// <summary>How alike those are who do it, in [0, 1]; unknown where one side names nobody.</summary>
    public static float Subjects(Occurrence one, Occurrence other) => Best(one, other, IsSubject, IsSubject);

    /// <summary>How alike those are to whom it is done, in [0, 1]; unknown where one side names nobody.</summary>
    public static float Objects(Occurrence one, Occurrence other) => Best(one, other, IsObject, IsObject);

    private static bool IsSubject(TriggerArgument argument) => argument.Function is ArgumentFunction.Subject or ArgumentFunction.Possessor;

    private static bool IsObject(TriggerArgument argument) => argument.Function is ArgumentFunction.Object or ArgumentFunction.Recipient or ArgumentFunction.Modifier;

    private static bool IsOblique(TriggerArgument argument) => argument.Function is ArgumentFunction.Oblique;

    private static float Best(Occurrence one, Occurrence other, Func<TriggerArgument, bool> ofOne, Func<TriggerArgument, bool> ofOther)
    {
        float best = Unknown;
        foreach (TriggerArgument mine in one.Arguments)
        {
            foreach (TriggerArgument its in other.Arguments)
            {
                best = ofOne(mine) && ofOther(its) ? Math.Max(best, Alike(mine, its)) : best;
            }
        }

        return best;
    }

    private static float Alike(TriggerArgument one, TriggerArgument other)
    {
        if ((one.Entity is { } entity && entity == other.Entity) || one.Stem == other.Stem || one.Names.Intersect(other.Names).Any())
        {
            return 1;
        }

        return one.Names.IsEmpty || other.Names.IsEmpty ? Math.Clamp(Cosine(one.Meaning, other.Meaning), 0, 1) * 0.9f : 0;
    }

    /// <summary>The share of named arguments that the other has too.</summary>
    private static float NamedArguments(Occurrence one, Occurrence other)
    {
        TriggerArgument[] mine = [.. one.Arguments.Where(argument => !argument.Names.IsEmpty)];
        TriggerArgument[] its = [.. other.Arguments.Where(argument => !argument.Names.IsEmpty)];
        return mine.Length == 0 || its.Length == 0
            ? Unknown
            : (float)mine.Count(argument => its.Any(found => Alike(argument, found) == 1)) / Math.Min(mine.Length, its.Length);
    }

    private static ImmutableArray<string> ModifiersOf(Occurrence occurrence) => [.. occurrence.Arguments.SelectMany(argument => argument.Modifiers).Distinct(StringComparer.Ordinal)];

    /// <summary>Who it happens to: the object, else the subject, of a noun its possessor or what it is of.</summary>
    private static bool IsAffected(Occurrence occurrence, TriggerArgument argument) =>
        IsObject(argument) || (IsSubject(argument) && !occurrence.Arguments.Any(IsObject));

    /// <summary>How far apart the two are in how many are affected, in [0, 2]; unknown where either is not counted.</summary>
    private static float Counts(Occurrence one, Occurrence other)
    {
        float? mine = one.Arguments.FirstOrDefault(argument => argument.Count is not null && IsAffected(one, argument))?.Count;
        float? its = other.Arguments.FirstOrDefault(argument => argument.Count is not null && IsAffected(other, argument))?.Count;
        return mine is null || its is null ? Unknown : Math.Abs(mine.Value - its.Value);
    }

    private static float ArgumentSenses(Occurrence one, Occurrence other)
    {
        float best = Unknown;
        foreach (TriggerArgument mine in one.Arguments)
        {
            foreach (TriggerArgument its in other.Arguments.Where(its => IsSubject(its) == IsSubject(mine)))
            {
                best = Math.Max(best, mine.Stem == its.Stem ? 1 : SenseSimilarity.Compare(mine.Senses, its.Senses)?.Information ?? Unknown);
            }
        }

        return best;
    }

    private static float Entities(Occurrence one, Occurrence other) =>
        one.Arguments.Count(argument => argument.Entity is { } entity && other.Arguments.Any(found => found.Entity == entity));

    private static float Overlap(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.IsEmpty || other.IsEmpty ? Unknown : (float)one.Intersect(other).Count() / Math.Min(one.Length, other.Length);

    private static float Same(string? one, string? other) => one is null || other is null ? Unknown : one == other ? 1 : 0;

    private static float PartsOfSpeech(string one, string other) => (one == "VERB" ? 1 : 0) + (other == "VERB" ? 1 : 0);

    private static double Share(double shared, TermVector vector) => vector.Mass == 0 ? 0 : shared / vector.Mass;

    private static bool Holds(TermVector vector, string stem) => vector.Terms.BinarySearch(stem, StringComparer.Ordinal) >= 0;
}
