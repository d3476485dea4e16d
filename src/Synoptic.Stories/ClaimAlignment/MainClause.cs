using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Reads off the tree of a sentence who acts in it, and what a stretch of its words is told of.</summary>
internal sealed class MainClause
{
    private const int None = -1;

    private readonly ImmutableArray<TimeExpression> _times;
    private readonly ImmutableArray<Word> _words;

    /// <summary>The clause of a sentence of a document.</summary>
    public MainClause(AnnotatedDocument document, Sentence sentence)
    {
        _words = [.. document.Parsed.WordsOf(sentence)];
        _times = [.. document.Parsed.Times.Where(time => sentence.Span.Contains(time.Span))];
    }

    /// <summary>The clause of the sentence at an offset of a document.</summary>
    public static MainClause At(AnnotatedDocument document, int offset) => new(document, document.Parsed.Sentences[document.SentenceAt(offset)]);

    /// <summary>Who does what the sentence tells: "<b>the board</b> expects growth"; null where nobody does.</summary>
    public TextSpan? Actor => IsTelling(Root) ? ActorOf(Root) : null;

    /// <summary>What it is done to: "expects <b>growth of three percent</b>"; null where that is nothing.</summary>
    public TextSpan? Thing => IsTelling(Root) ? ThingOf(Root, default) : null;

    /// <summary>Who does what the words belong to: "<b>the radio</b> spoke <i>for the first time</i> of a truce".</summary>
    public TextSpan? ActorAround(TextSpan words) => VerbOf(TopOf(words), words) is >= 0 and int verb ? ActorOf(verb) : Actor;

    /// <summary>
    /// What the words are told of: the phrase that they are a part of ("<b>classes of <i>thirty</i> pupils</b>"), the object of
    /// their verb ("<i>opposes</i> <b>the dam</b>"), or else its subject.
    /// </summary>
    public TextSpan? TopicOf(TextSpan words)
    {
        int top = TopOf(words);
        int argument = ArgumentAbove(top);
        if (argument >= 0 && argument != Root && !IsVerb(argument) && !IsTime(argument) && Relation(argument) is "obj" or "nsubj" or "obl" && IsMoreThan(Phrase(argument), words))
        {
            return Phrase(argument);
        }

        int verb = VerbOf(top, words);
        return verb < 0 ? SubjectOf(Root) is >= 0 and int said ? Outside(said, words) : null
            : ThingOf(verb, words) ?? (SubjectOf(verb) is >= 0 and int subject ? Told(subject) ?? Outside(subject, words) : null);
    }

    private int Root => Find(word => _words[word].Dependency.Head == 0);

    private TextSpan? ActorOf(int verb)
    {
        int subject = SubjectOf(verb);
        subject = subject < 0 && Relation(verb) is "acl" or "nmod" ? HeadOf(verb) : subject;
        return subject >= 0 && _words[subject].Dependency.Relation is not "nsubj:pass" ? Phrase(subject) : null;
    }

    /// <summary>The subject of a verb, or of the verb that it completes: "<b>the board</b> expects to finish".</summary>
    private int SubjectOf(int verb)
    {
        int subject = verb < 0 ? None : Child(verb, child => Relation(child) is "nsubj" && _words[child].Tags.Xpos is not ("WDT" or "WP"));
        bool isOfHead = subject < 0 && verb >= 0 && HeadOf(verb) >= 0 && Relation(verb) is "xcomp" or "conj" or "advcl" or "parataxis";
        return isOfHead ? SubjectOf(HeadOf(verb)) : subject;
    }

    /// <summary>The object, what the verb is completed by, or else what a phrase with a preposition names; the words themselves left out.</summary>
    private TextSpan? ThingOf(int verb, TextSpan words)
    {
        foreach (string relation in (ReadOnlySpan<string>)["obj", "xcomp", "ccomp", "obl"])
        {
            int thing = Child(verb, child => Relation(child).SequenceEqual(relation) && !IsTime(child) && !words.Overlaps(_words[child].Form.Span));
            if (thing >= 0)
            {
                return relation is "xcomp" or "ccomp" && IsVerb(thing) ? ThingOf(thing, words) ?? Clause(thing) : Outside(thing, words);
            }
        }

        return null;
    }

    /// <summary>What a clause beside the subject tells of: "the party, which wanted <b>a bridge</b>, no longer does".</summary>
    private TextSpan? Told(int subject) => Child(subject, child => _words[child].Dependency.Relation is "acl:relcl") is >= 0 and int clause ? ThingOf(clause, default) : null;

    /// <summary>The word of a stretch that hangs on one outside it.</summary>
    private int TopOf(TextSpan words) => Find(word => words.Contains(_words[word].Form.Span) && IsContent(word)
        && (HeadOf(word) < 0 || !words.Contains(_words[HeadOf(word)].Form.Span)));

    /// <summary>The noun that a word is a part of the phrase of, as an argument of its verb.</summary>
    private int ArgumentAbove(int word)
    {
        while (word >= 0 && Relation(word) is "nmod" or "nummod" or "amod" or "compound" or "flat" or "appos" or "det")
        {
            word = HeadOf(word);
        }

        return word;
    }

    /// <summary>The verb that a word hangs on, or where none does, as in a broken tree, the next after the words.</summary>
    private int VerbOf(int word, TextSpan words)
    {
        while (word >= 0 && !IsVerb(word))
        {
            word = HeadOf(word);
        }

        return word >= 0 ? word : Find(next => _words[next].Form.Span.Start >= words.End && IsVerb(next));
    }

    private TextSpan? Outside(int word, TextSpan words) => Phrase(word) is var phrase && IsMoreThan(phrase, words) ? phrase : null;

    /// <summary>Whether a phrase has a word that tells something besides other words.</summary>
    private bool IsMoreThan(TextSpan phrase, TextSpan words) =>
        Find(word => phrase.Contains(_words[word].Form.Span) && !words.Overlaps(_words[word].Form.Span) && IsContent(word) && !IsTime(word)) >= 0;

    /// <summary>The noun with what belongs to it, without preposition, relative clause and what is joined to it.</summary>
    private TextSpan Phrase(int word) => Cover(word, child => Relation(child) is "det" or "amod" or "nummod" or "compound" or "flat" or "fixed" or "nmod" && !IsTime(child));

    private TextSpan Clause(int word) => Cover(word, child => Relation(child) is not ("punct" or "conj" or "cc" or "parataxis" or "mark"));

    private TextSpan Cover(int word, Func<int, bool> isPart)
    {
        TextSpan cover = _words[word].Form.Span;
        for (int child = 0; child < _words.Length; child++)
        {
            if (HeadOf(child) == word && isPart(child))
            {
                cover = TextSpan.Cover(cover, Whole(child));
            }
        }

        return cover;
    }

    /// <summary>A word with all that hangs on it, without what is only added.</summary>
    private TextSpan Whole(int word) => Cover(word, child => Relation(child) is not ("punct" or "appos" or "parataxis" or "conj" or "cc") && _words[child].Dependency.Relation is not "acl:relcl");

    private bool IsVerb(int word) => word >= 0 && (_words[word].Tags.Upos is "VERB" || Child(word, child => Relation(child) is "obj") >= 0);

    /// <summary>A verb, or an adjective that tells what somebody will do: "is <b>ready</b> to talk".</summary>
    private bool IsTelling(int word) => IsVerb(word)
        || (word >= 0 && _words[word].Tags.Upos is "ADJ" && Child(word, child => Relation(child) is "cop") >= 0 && Child(word, child => Relation(child) is "xcomp" or "ccomp") >= 0);

    private bool IsContent(int word) => _words[word].Tags.Upos is "NOUN" or "PROPN" or "VERB" or "ADJ" or "NUM" or "ADV";

    private bool IsTime(int word) => _times.Any(time => time.Span.Contains(_words[word].Form.Span));

    private ReadOnlySpan<char> Relation(int word)
    {
        ReadOnlySpan<char> relation = _words[word].Dependency.Relation;
        int colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    private int HeadOf(int word) => _words[word].Dependency.Head - 1;

    private int Child(int head, Func<int, bool> isMeant) => Find(word => HeadOf(word) == head && isMeant(word));

    private int Find(Func<int, bool> isMeant) => Enumerable.Range(0, _words.Length).FirstOrDefault(isMeant, None);
}
