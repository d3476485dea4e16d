namespace Synoptic.Language.Model;

/// <summary>The order of two events of one document.</summary>
/// <param name="First">An index into the document's events.</param>
/// <param name="Relation">How the first stands to the second.</param>
/// <param name="Second">An index into the document's events; never the first.</param>
/// <param name="Evidence">The words that show it: the connective, or the two times with what lies between.</param>
public sealed record EventOrder(int First, OrderRelation Relation, int Second, TextSpan Evidence);
