namespace Synoptic.Evaluation.World.Model;

/// <summary>What a line says of its record.</summary>
public enum LineBearing
{
    /// <summary>A careful reader takes it from the passage.</summary>
    Expected,

    /// <summary>A careless reader would, and must not (<c>not</c>).</summary>
    Forbidden,

    /// <summary>It can be defended: neither asked for nor blamed (<c>may</c>).</summary>
    Allowed,
}
