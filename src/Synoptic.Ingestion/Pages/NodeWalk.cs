using AngleSharp.Dom;

namespace Synoptic.Ingestion.Pages;

/// <summary>
/// Visits all nodes below a root in the order of the page. No recursion: pages may nest without bound. No
/// next siblings: the parser's tree searches all of them for each step.
/// </summary>
internal static class NodeWalk
{
    /// <param name="root">Only left, not entered.</param>
    /// <param name="enter">Says whether the node's children are to be visited too.</param>
    /// <param name="leave">Comes after the children of each node that has been entered so.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        Stack<(INode Node, int NextChild)> path = new([(root, 0)]);
        while (path.TryPop(out var place))
        {
            if (place.NextChild == place.Node.ChildNodes.Length)
            {
                leave(place.Node);
                continue;
            }

            path.Push((place.Node, place.NextChild + 1));
            var child = place.Node.ChildNodes[place.NextChild];
            if (enter(child))
            {
                path.Push((child, 0));
            }
        }
    }
}
