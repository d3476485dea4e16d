using Synoptic.Language.Data;

namespace Synoptic.Language.Frames;

/// <summary>The rules of the shipped frames and their roles; a role that the tables do not list is a name. Immutable.</summary>
internal static class RoleTable
{
    private const string Table = "frame-roles.tsv";
    private const string None = "-";

    private static readonly RoleRule Plain = new(RoleKind.Name, null, IsEach: false);

    private static readonly Lexicon<RoleRule> Rules = new(TableReader.Rows(Table).Select(row => KeyValuePair.Create(
        row[0] + " " + row[1],
        new RoleRule(Enum.Parse<RoleKind>(row[2], ignoreCase: true), row[3] == None ? null : row[3], row[4] == "each"))));

    private static readonly FrameRule PlainFrame = new([], IsMerged: false);

    private static readonly Lexicon<FrameRule> FrameRules =
        Lexicon<FrameRule>.Read("frame-rules.tsv", row => new FrameRule([.. row[1].Split('|')], row[2] == "merge"));

    /// <summary>The rule for a frame.</summary>
    public static FrameRule Of(string frame) => FrameRules.TryGet(frame, out FrameRule rule) ? rule : PlainFrame;

    /// <summary>The rule for a role of a frame.</summary>
    public static RoleRule Of(string frame, string role) => Rules.TryGet(frame + " " + role, out RoleRule rule) ? rule : Plain;

    /// <summary>Whether the table lists the role.</summary>
    public static bool Has(string frame, string role) => Rules.Contains(frame + " " + role);
}
