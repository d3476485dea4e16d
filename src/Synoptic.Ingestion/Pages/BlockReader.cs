using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Synoptic.Ingestion.Pages;

/// <summary>Cuts the text below an element into blocks, in the order of the page.</summary>
internal sealed class BlockReader
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static readonly FrozenSet<string> WithoutText = FrozenSet.Create(
        StringComparer.Ordinal,
        "audio", "button", "canvas", "embed", "head", "iframe", "img", "input", "map", "noscript", "object", "option", "picture", "script",
        "select", "style", "svg", "template", "textarea", "video");

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linkLength;
    private int _linkDepth;
    private bool _afterBreak;

    private BlockReader()
    {
    }

    public static List<PageBlock> Read(IElement root)
    {
        BlockReader reader = new();
        NodeWalk.Visit(root, reader.Enter, reader.Leave);
        return reader._blocks;
    }

    /// <summary>Takes what the node brings, and says whether its children are to be visited.</summary>
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            Append(text.Data);
            return false;
        }

        if (node is not IElement element || WithoutText.Contains(element.LocalName))
        {
            return false;
        }

        if (!Inline.Contains(element.LocalName))
        {
            End(element.ParentElement);
        }

        BreakLine(element);
        _linkDepth += element.LocalName == "a" ? 1 : 0;
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        _linkDepth -= element.LocalName == "a" ? 1 : 0;
        if (!Inline.Contains(element.LocalName))
        {
            End(element);
        }
    }

    // Two line breaks in a row stand for a new paragraph.
    private void BreakLine(IElement element)
    {
        if (element.LocalName != "br")
        {
            return;
        }

        if (_afterBreak)
        {
            End(element.ParentElement);
        }

        Append(" ");
        _afterBreak = true;
    }

    private void Append(string data)
    {
        foreach (char unit in data)
        {
            if (!char.IsWhiteSpace(unit))
            {
                _text.Append(unit);
                _linkLength += _linkDepth > 0 ? 1 : 0;
                _afterBreak = false;
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }
    }

    private void End(IElement? around)
    {
        string text = _text.ToString().TrimEnd();
        if (text.Length > 0 && Block(around) is { } container)
        {
            _blocks.Add(new(container, text, _linkLength));
        }

        _text.Clear();
        _linkLength = 0;
        _afterBreak = false;
    }

    private static IElement? Block(IElement? element)
    {
        while (element is not null && Inline.Contains(element.LocalName) && element.ParentElement is { } parent)
        {
            element = parent;
        }

        return element;
    }
}
