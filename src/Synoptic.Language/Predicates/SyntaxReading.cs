using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Predicates;

/// <summary>The trees of a document, read by relation. Words are indexes into the document's words; -1 is none.</summary>
internal sealed class SyntaxReading(ParsedDocument parsed)
{
    /// <summary>What stands for "there is no such word".</summary>
    public const int None = -1;

    private static readonly WordSet Describing = new("call name dub codename title weigh measure carry contain fill load arm fit equip tip mount charge pack lade bear number cost");

    private readonly string?[] _lemmas = new string?[parsed.Words.Length]; // each is read when it is asked for first
    private readonly WordCover _datelines = new(parsed.Words, Datelines.Of(parsed.Document.Text, parsed.Sentences));
    private readonly WordCover _times = new(parsed.Words, parsed.Times.Select(time => time.Span));

    public ImmutableArray<Word> Words { get; } = parsed.Words;

    public string Text { get; } = parsed.Document.Text;

    public TreeIndex Trees { get; } = new(parsed.Words, parsed.Sentences.Select(sentence => sentence.Words));

    /// <summary>The relation of a word to its head, with its subtype.</summary>
    public ReadOnlySpan<char> FullRelation(int word) => Words[word].Dependency.Relation;

    /// <summary>The relation of a word to its head, without subtype.</summary>
    public ReadOnlySpan<char> Relation(int word)
    {
        ReadOnlySpan<char> relation = FullRelation(word);
        int colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    public string Upos(int word) => Words[word].Tags.Upos;

    public string Xpos(int word) => Words[word].Tags.Xpos;

    public ReadOnlySpan<char> Form(int word) => Words[word].Form.Span.Slice(Text);

    /// <summary>"The council <b>decided</b> by a show of hands" is active, though the tree takes how for by whom.</summary>
    private bool IsMeasured(int verb, int agent) => Xpos(verb) is "VBD" && Upos(agent) is "NOUN" or "NUM"
        && Child(verb, "nsubj") is >= 0 and int subject && FullRelation(subject) is "nsubj";

    /// <summary>Whether the word is part of where and when a report was written: "<b>VADUZ, Nov. 16</b> — The premier met".</summary>
    public bool IsDateline(int word) => _datelines.At(word) is not null;

    /// <summary>Whether a time only tells how long: "stays <b>until Sunday</b>", not "did not meet until Sunday".</summary>
    public bool IsUntil(int time) => Marker(time, "case") is "until" or "till"
        && !(Trees.HeadOf(time) is >= 0 and int verb && Child(verb, "advmod") is >= 0 and int adverb && Lemma(adverb) is "not" or "never");

    /// <summary>Whether the word is part of a time expression.</summary>
    public bool IsTime(int word) => _times.At(word) is not null;

    /// <summary>The first child with this relation (with or without subtype), or -1.</summary>
    public int Child(int word, ReadOnlySpan<char> relation)
    {
        for (int child = Trees.FirstChildOf(word); child >= 0; child = Trees.NextSiblingOf(child))
        {
            ReadOnlySpan<char> full = FullRelation(child);
            if (full.StartsWith(relation) && (full.Length == relation.Length || full[relation.Length] == ':'))
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>The first word that begins at an offset or after it; the number of words where none does.</summary>
    public int FirstAt(int offset)
    {
        int low = 0;
        int high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first word of a span that hangs on no other word of it; its first word where there is none.</summary>
    public int HeadOf(TextSpan span)
    {
        int first = FirstAt(span.Start);
        for (int word = first; word < Words.Length && Words[word].Form.Span.Start < span.End; word++)
        {
            if (Trees.HeadOf(word) is var head && (head < 0 || !span.Contains(Words[head].Form.Span)))
            {
                return word;
            }
        }

        return first;
    }

    /// <summary>The lemma in lower case, with a verb's particle.</summary>
    public string Lemma(int word) => _lemmas[word] ??= ReadLemma(word);

    /// <summary>The particle, also one that was read as preposition of the object: "put <b>off</b> the opening".</summary>
    private int ParticleOf(int verb)
    {
        int particle = Child(verb, "compound:prt");
        int next = verb + 1;
        bool isMisread = particle < 0 && next < Words.Length && Xpos(next) is "RP" && Relation(next) is "case" && Trees.HeadOf(next) is >= 0 and int noun
            && Relation(noun) is "obj" && Trees.HeadOf(noun) == verb;
        return isMisread ? next : particle;
    }

    /// <summary>"<b>Struck</b> out of the draft was the clause", "<b>absent</b> from it was any mention": what comes first is said of the noun that comes last.</summary>
    public bool IsFronted(int word)
    {
        int head = Trees.HeadOf(word);
        int copula = head < 0 ? None : Child(head, "cop");
        return word < copula && copula < head && Relation(word) is "csubj" or "nsubj" or "advmod" && Upos(word) is "VERB" or "ADJ" && Upos(head) is "NOUN" or "PROPN"
            && Child(word, "obl") > word;
    }

    /// <summary>A phrase up to a clause that is only added to it: "free coinage<b>, to which he owed his seat</b>".</summary>
    public TextSpan WithoutAside(TextSpan phrase)
    {
        for (int word = FirstAt(phrase.Start) + 1; word + 2 < Words.Length && phrase.Contains(Words[word + 1].Form.Span); word++)
        {
            if (Form(word) is "," && (IsAside(word + 1) || (Upos(word + 1) is "ADP" && IsAside(word + 2))))
            {
                return new TextSpan(phrase.Start, Words[word - 1].Form.Span.End);
            }
        }

        return phrase;
    }

    private bool IsAside(int word) => Form(word) is "which" or "who" or "whom" or "whose";

    /// <summary>The preposition before a phrase or the conjunction before a clause, in lower case; null without one.</summary>
    /// <param name="word">The head of the phrase or clause.</param>
    /// <param name="relation"><c>case</c> or <c>mark</c>.</param>
    public string? Marker(int word, string relation)
    {
        string? marker = null;
        for (int child = Trees.FirstChildOf(word); child >= 0; child = Trees.NextSiblingOf(child))
        {
            if (Relation(child).SequenceEqual(relation) && !Form(child).StartsWith('\'') && !Form(child).StartsWith('’'))
            {
                marker = marker is null ? WithFixed(child) : marker + " " + WithFixed(child);
            }
        }

        return marker;
    }

    /// <summary>Whether a verb is passive: "was attacked", and the participle in "attacked by rebels".</summary>
    public bool IsPassive(int word) =>
        Child(word, "aux:pass") >= 0 || Child(word, "nsubj:pass") >= 0
        || (Child(word, "obl:agent") is >= 0 and int agent && !IsFinite(word) && !IsMeasured(word, agent))
        || (Xpos(word) == "VBN" && FullRelation(word).SequenceEqual("acl"));

    /// <summary>Whether a verb heads a clause of place: "Damascus, where he <b>dined</b>".</summary>
    public bool IsWhere(int verb) => Relation(verb) is "acl" && Child(verb, "advmod") is >= 0 and int adverb && Form(adverb).Equals("where", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a verb is in the simple past: "left", "did leave", "was sent".</summary>
    public bool IsPast(int verb)
    {
        if (Xpos(verb) is "VBD" || (Xpos(verb) is "VBN" && FullRelation(verb) is "root" && Child(verb, "aux") < 0 && IsFinite(verb)))
        {
            return true; // taggers take the one for the other
        }

        int auxiliary = Child(verb, "aux:pass");
        int other = Child(verb, "aux");
        return auxiliary >= 0 ? Xpos(auxiliary) is "VBD" && (other < 0 || other == auxiliary) : other >= 0 && Xpos(other) is "VBD" && Lemma(other) is "do";
    }

    /// <summary>An active form with its subject: "they <b>met</b> by video".</summary>
    private bool IsFinite(int word) => Child(word, "nsubj") is >= 0 and int subject && subject < word && FullRelation(subject) is "nsubj";

    /// <summary>"Set off <b>a device</b> early this month": a noun without preposition right after an active verb that has no object.</summary>
    public bool IsBareObject(int verb, int noun) =>
        noun > verb && Upos(verb) == "VERB" && FullRelation(noun) is "obl" && Upos(noun) is "NOUN" or "PROPN" && !IsTime(noun)
        && Child(verb, "obj") < 0 && Child(verb, "iobj") < 0 && !IsPassive(verb) && IsNextTo(verb, Trees.FirstOf(noun));

    /// <summary>Whether nothing but a particle stands between two words.</summary>
    private bool IsNextTo(int verb, int first) => first == verb + 1 || (first == verb + 2 && FullRelation(verb + 1) is "compound:prt");

    /// <summary>Whether a participle only says what a thing is called or holds, so that what follows it may be told of the clause: "a missile <b>called</b> Hadaf from a range near Tilla".</summary>
    public bool IsDescribing(int word) => FullRelation(word) is "acl" && Describing.Contains(Words[word].Tags.Lemma);

    /// <summary>Whether the word, an argument in a relative clause, stands for the noun that the clause modifies.</summary>
    public bool IsRelative(int word) => Upos(word) is "PRON" or "SCONJ" or "DET"
        && Words[word].Tags.Lemma is "that" or "which" or "who" or "whom";

    /// <summary>Whether a noun is a name, or has "the" or a possessor.</summary>
    public bool IsDefinite(int word) => Upos(word) == "PROPN" || Child(word, "nmod:poss") >= 0
        || (Child(word, "det") is >= 0 and int article && Form(article).Equals("the", StringComparison.OrdinalIgnoreCase));

    private string ReadLemma(int word)
    {
        string lemma = Words[word].Tags.Lemma.ToLowerInvariant();
        int particle = Upos(word) == "VERB" ? ParticleOf(word) : None;
        return particle < 0 ? lemma : lemma + " " + Words[particle].Tags.Lemma.ToLowerInvariant();
    }

    private string WithFixed(int word)
    {
        string marker = Form(word).ToString().ToLowerInvariant();
        for (int child = Trees.FirstChildOf(word); child >= 0; child = Trees.NextSiblingOf(child))
        {
            if (Relation(child).SequenceEqual("fixed"))
            {
                marker += " " + Form(child).ToString().ToLowerInvariant();
            }
        }

        return marker;
    }
}
