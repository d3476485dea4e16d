using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Records;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Layers.Marks;

namespace Synoptic.Layers;

/// <summary>A report with its layers, made ready to be drawn.</summary>
internal sealed class LayeredReport
{
    private readonly NumberedEntity?[] _entities;

    public LayeredReport(AnnotatedDocument annotated)
    {
        Annotated = annotated;
        Record = DocumentRecords.Of(annotated);
        FactPlaces = FactPlace.Of(annotated);
        Sentences = new MarkedSentences(annotated, FactPlaces);
        Entities = Number(annotated);
        _entities = new NumberedEntity?[annotated.Parsed.Mentions.Length];
        foreach (NumberedEntity entity in Entities)
        {
            foreach (int mention in entity.Mentions)
            {
                _entities[mention] = entity;
            }
        }
    }

    /// <summary>The report.</summary>
    public AnnotatedDocument Annotated { get; }

    /// <summary>What is known of it.</summary>
    public DocumentRecord Record { get; }

    /// <summary>The words that name or show its events, frames, relations and positions, in text order.</summary>
    public ImmutableArray<FactPlace> FactPlaces { get; }

    /// <summary>Its sentences with what is marked in them.</summary>
    public MarkedSentences Sentences { get; }

    /// <summary>Who is meant, in the order of first mentions.</summary>
    public ImmutableArray<NumberedEntity> Entities { get; }

    /// <summary>Whom a mention means, or null where it is in no chain.</summary>
    public NumberedEntity? EntityOf(int mention) => _entities[mention];

    /// <summary>The words at a place, on one line.</summary>
    public string Read(TextSpan span) => WhiteSpace.Fold(span.Read(Annotated.Text));

    /// <summary>The words of a mention, with the title before a name.</summary>
    public string WordsOf(int mention)
    {
        Mention words = Annotated.Parsed.Mentions[mention];
        return words.Title is { } title ? $"{Read(title)} {Read(words.Span)}" : Read(words.Span);
    }

    /// <summary>Words that refer, and after them the name of whom they mean where it is another.</summary>
    /// <param name="words">The words.</param>
    /// <param name="mention">The mention that they are, or null.</param>
    public IEnumerable<Phrase> Named(string words, int? mention)
    {
        NumberedEntity? entity = mention is { } index ? EntityOf(index) : null;
        yield return new Phrase(words, entity);
        if (entity is not null && !words.EndsWith(entity.Name, StringComparison.Ordinal))
        {
            yield return new Phrase(" = " + entity.Name);
        }
    }

    /// <summary>The number of the sentence at an offset, from 1.</summary>
    public int SentenceNumber(int offset) => Annotated.SentenceAt(offset) + 1;

    private static ImmutableArray<NumberedEntity> Number(AnnotatedDocument annotated)
    {
        ImmutableArray<NumberedEntity>.Builder entities = ImmutableArray.CreateBuilder<NumberedEntity>(annotated.Chains.Length);
        int coloured = 0;
        foreach (CoreferenceChain chain in annotated.Chains)
        {
            string name = WhiteSpace.Fold(annotated.Parsed.Mentions[chain.Representative].Span.Read(annotated.Text));
            int? hue = chain.Mentions.Length > 1 ? coloured++ % NumberedEntity.Hues : null;
            entities.Add(new NumberedEntity(entities.Count + 1, name, chain.Type, hue, chain.Mentions));
        }

        return entities.ToImmutable();
    }
}
