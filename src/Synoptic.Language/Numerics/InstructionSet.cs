namespace Synoptic.Language.Numerics;

/// <summary>The processor instructions that kernels are written for. All give the same bits.</summary>
public enum InstructionSet
{
    /// <summary>None in particular: every processor.</summary>
    Scalar,

    /// <summary>AVX2 and FMA.</summary>
    Avx2,

    /// <summary>AVX2 with dot products of bytes.</summary>
    AvxVnni,

    /// <summary>AVX-512 F and BW.</summary>
    Avx512,

    /// <summary>AVX-512 for numbers, AVX-VNNI for dot products of bytes.</summary>
    Avx512Vnni,
}
