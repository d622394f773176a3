using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace NewsModel;

/// <summary>One line of a JSON Lines file: its value, or why there is none.</summary>
/// <typeparam name="T">What the line holds.</typeparam>
/// <include file="Examples/JsonLine.xml" path="*/example[@id='JsonLine']"/>
public readonly record struct JsonLine<T>
{
    /// <summary>The line's number in the file, from 1; blank lines count.</summary>
    /// <include file="Examples/JsonLine.xml" path="*/example[@id='Number']"/>
    public long Number { get; init; }

    /// <summary>What the line holds; the default of its type when <see cref="Error"/> is not null.</summary>
    /// <include file="Examples/JsonLine.xml" path="*/example[@id='Value']"/>
    public T? Value { get; init; }

    /// <summary>
    /// Why the line could not be read; null when it was. The message names the line from 1, the path in it and the byte
    /// from 0; <see cref="JsonException.LineNumber"/> counts the lines before it, as everywhere.
    /// </summary>
    /// <include file="Examples/JsonLine.xml" path="*/example[@id='Error']"/>
    public JsonException? Error { get; init; }

    /// <summary>Whether the line was read, and what it holds.</summary>
    /// <param name="value">What the line holds; the default of its type when the method returns false.</param>
    /// <returns>Whether the line was read.</returns>
    /// <include file="Examples/JsonLine.xml" path="*/example[@id='TryGetValue']"/>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = Value;
        return Error is null && value is not null;
    }
}
