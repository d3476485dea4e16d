namespace Synoptic.Ingestion.Model;

/// <summary>A value, or the reason why there is none; exactly one of the two is set.</summary>
internal readonly record struct Outcome<T>(T? Value, StageFailure? Failure)
    where T : class
{
    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(StageFailure failure) => new(null, failure);
}
