namespace Synoptic.Language.Models;

/// <summary>How a model file holds a tensor's numbers; the values stand in the file.</summary>
internal enum TensorKind
{
    /// <summary>float32.</summary>
    Float = 0,

    /// <summary>int8 with a scale per row.</summary>
    RowScales = 1,

    /// <summary>int8 with a scale per column.</summary>
    ColumnScales = 2,
}
