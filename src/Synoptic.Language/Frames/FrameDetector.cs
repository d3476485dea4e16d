using System.Collections.Immutable;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds what PLOVER does not code: votes, transfers, losses, weapons tests, ceremonies, honours, visits, forecasts, and what is the first in a time.</summary>
public sealed class FrameDetector
{
    private const string Folder = "frames/";

    private readonly PatternLexicon _lexicon;
    private readonly PatternMatcher _matcher;

    /// <summary>Makes a detector with the shipped lexicon.</summary>
    public FrameDetector()
        : this(PatternLexicon.Shipped(Folder))
    {
    }

    /// <summary>Makes a detector with the <c>frame</c> lines of a lexicon.</summary>
    public FrameDetector(PatternLexicon lexicon)
    {
        _lexicon = lexicon;
        _matcher = new PatternMatcher(lexicon);
    }

    /// <summary>The frames of a document, ordered by trigger; no two say the same.</summary>
    /// <param name="layer">What it says of whom.</param>
    /// <param name="reality">How far that is a fact.</param>
    public ImmutableArray<Frame> Detect(PredicateLayer layer, FactualityReader reality)
    {
        var builder = new FrameBuilder(layer, reality, _lexicon);
        ImmutableArray<PatternMatch> matches = _matcher.Match(layer, PatternKind.Frame);
        var frames = new List<Frame>();
        var doubtful = new List<(Frame Frame, string Topic)>();
        foreach (PatternMatch match in matches)
        {
            IEnumerable<Frame> found = match.Pattern.Name == Estimates.Name ? Estimates.Read(match, builder, frames) : builder.Build(match);
            if (match.Pattern.WordOf(FrameBuilder.Topic) is { } topic)
            {
                doubtful.AddRange(found.Select(frame => (frame, topic)));
            }
            else
            {
                frames.AddRange(found);
            }
        }

        frames = AddVotes(layer, builder, AddDoubtful(layer, frames, doubtful));
        frames.AddRange(builder.Told().Where(told => !IsForetold(told, frames)).ToList());
        List<Frame> following = [.. builder.GoingOn(frames)];
        frames = [.. frames.Where(frame => !SequenceReader.IsVague(frame, following, layer.Document.Parsed.Document.Text)), .. following];
        IEnumerable<Frame> sifted = new WarfareSieve(layer, _lexicon).Sift(frames);
        frames = [.. new FateMerger(layer).Merge(sifted.OrderBy(frame => frame.Trigger))];
        IReadOnlyList<Frame> counted = new LossReader(layer, reality, builder).Complete(frames);
        IEnumerable<Frame> complete = builder.WithTurns([.. counted.Concat(builder.Elliptic(counted))]).OrderBy(frame => frame.Trigger);
        IReadOnlyList<Frame> merged = FrameMerger.Merge(complete, (first, second) => layer.SentenceAt(second.Start) - layer.SentenceAt(first.Start));
        return [.. FrameSieve.Sift([.. builder.WithMembers(merged)], layer.Document.Parsed).Concat(new FirstFinder(layer, reality).Find()).OrderBy(frame => frame.Trigger)];
    }

    /// <summary>The frames with those that count only in their surroundings, as far as they do, in text order.</summary>
    private List<Frame> AddDoubtful(PredicateLayer layer, List<Frame> sure, List<(Frame Frame, string Topic)> doubtful)
    {
        var surroundings = new SurroundingReader(layer, _lexicon);
        return [.. sure.Concat(doubtful.Where(one => !IsTold(one.Frame, sure) && surroundings.IsToldBeside(one.Frame, one.Topic, sure)).Select(one => one.Frame)).OrderBy(frame => frame.Trigger)];
    }

    private static bool IsTold(Frame frame, List<Frame> sure) => sure.Exists(other => other.Type == frame.Type && other.Trigger == frame.Trigger);

    /// <summary>The frames with the votes that no single word tells.</summary>
    private static List<Frame> AddVotes(PredicateLayer layer, FrameBuilder builder, List<Frame> frames)
    {
        frames.AddRange(builder.Sides(frames).ToList());
        frames = [.. new MotionReader(layer).Resolve(new FellowReader(layer).Resolve([.. frames.OrderBy(frame => frame.Trigger)]))];
        var tally = new TallyReader(layer);
        List<Frame> tallies = [.. tally.Read(frames)];
        frames = [.. frames.Where(frame => !tally.IsTold(frame, tallies)), .. tallies];
        var scores = new ScoreReader(layer);
        List<Frame> scored = [.. scores.Read(frames)];
        return [.. VoteBalance.Set([.. frames.Where(frame => !ScoreReader.IsOpen(frame, scored)), .. scored], layer.Document.Parsed)];
    }

    /// <summary>Whether another frame tells of the same who expects it: "war will come, he <b>believes</b>".</summary>
    private static bool IsForetold(Frame told, List<Frame> frames) => told.Roles.FirstOrDefault(role => role.Role == Prospects.What) is { } what
        && frames.Exists(frame => frame.Type == told.Type && frame.Roles.Any(role => role.Role == Prospects.Forecaster)
            && frame.Roles.Any(role => role.Role == Prospects.What && role.Filler.Span.Overlaps(what.Filler.Span)));
}
