using System.Diagnostics.CodeAnalysis;

namespace NewsModel;

/// <summary>A value, or the reason why there is none. <see langword="default"/> is a failure of kind <see cref="ParseErrorKind.Empty"/>.</summary>
/// <typeparam name="T">What was to be read, a <see cref="NewsTimestamp"/> for one.</typeparam>
/// <include file="Examples/ParseResult.xml" path="*/example[@id='ParseResult']"/>
public readonly struct ParseResult<T> : IEquatable<ParseResult<T>>
    where T : struct
{
    private readonly T value;

    /// <summary>A success.</summary>
    /// <param name="value">The value.</param>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='new(T)']"/>
    public ParseResult(T value) => (this.value, Success) = (value, true);

    /// <summary>A failure.</summary>
    /// <param name="error">Why there is no value, and where.</param>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='new(ParseError)']"/>
    public ParseResult(ParseError error) => Error = error;

    /// <summary>Whether there is a value.</summary>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='Success']"/>
    public bool Success { get; }

    /// <summary>Why there is no value; meaningless when <see cref="Success"/> is true.</summary>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='Error']"/>
    public ParseError Error { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='Value']"/>
    public T Value => Success ? value : throw new InvalidOperationException($"There is no value: {Error.Kind} at {Error.Where.Start}.");

    /// <summary>Gives the value when there is one.</summary>
    /// <param name="result">The value; its default when there is none.</param>
    /// <returns><see cref="Success"/>.</returns>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='TryGetValue']"/>
    public bool TryGetValue(out T result)
    {
        result = value;
        return Success;
    }

    /// <inheritdoc/>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='Equals']"/>
    public bool Equals(ParseResult<T> other) => Success == other.Success && Error == other.Error && value.Equals(other.value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ParseResult<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Success, value, Error);

    /// <summary>Whether two results are equal.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether both are successes of equal values or failures of equal errors.</returns>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='==']"/>
    public static bool operator ==(ParseResult<T> left, ParseResult<T> right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether they are not equal.</returns>
    /// <include file="Examples/ParseResult.xml" path="*/example[@id='!=']"/>
    public static bool operator !=(ParseResult<T> left, ParseResult<T> right) => !left.Equals(right);
}
