using System.Diagnostics.CodeAnalysis;

namespace NewsModel;

/// <summary>A value, or the reason why there is none. <see langword="default"/> is a failure of kind <see cref="ParseErrorKind.Empty"/>.</summary>
public readonly struct ParseResult<T> : IEquatable<ParseResult<T>>
    where T : struct
{
    private readonly T value;

    /// <summary>A success.</summary>
    public ParseResult(T value) => (this.value, Success) = (value, true);

    /// <summary>A failure.</summary>
    public ParseResult(ParseError error) => Error = error;

    /// <summary>Whether there is a value.</summary>
    public bool Success { get; }

    /// <summary>Why there is no value; meaningless when <see cref="Success"/> is true.</summary>
    public ParseError Error { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => Success ? value : throw new InvalidOperationException($"There is no value: {Error.Kind} at {Error.Where.Start}.");

    /// <summary>Gives the value when there is one.</summary>
    public bool TryGetValue(out T result)
    {
        result = value;
        return Success;
    }

    /// <inheritdoc/>
    public bool Equals(ParseResult<T> other) => Success == other.Success && Error == other.Error && value.Equals(other.value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ParseResult<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Success, value, Error);

    /// <summary>Whether two results are equal.</summary>
    public static bool operator ==(ParseResult<T> left, ParseResult<T> right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    public static bool operator !=(ParseResult<T> left, ParseResult<T> right) => !left.Equals(right);
}
