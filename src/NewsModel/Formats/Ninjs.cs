using System.Diagnostics.CodeAnalysis;
using NewsModel.Formats.Json;

namespace NewsModel;

/// <summary>Articles as ninjs, the IPTC's JSON for the exchange of news; written as version 3.2, read as that, as 2.x and as 1.x.</summary>
/// <remarks>
/// ninjs has no members of one's own, so what it lacks is lost, with a note. Members of a document that an article has no
/// place for are kept in <see cref="ExtensibleRecord.Extensions"/> under <c>ninjs</c>, and written again where 3.2 knows them.
/// </remarks>
/// <include file="Examples/Ninjs.xml" path="*/example[@id='Ninjs']"/>
public static class Ninjs
{
    /// <summary>Writes an article as a ninjs 3.2 document.</summary>
    /// <remarks>
    /// Its <c>uri</c> is the article's address, else its canonical one, else its id if that is an address, else a
    /// <c>urn:uuid</c> made from its content. Times without a time of day and an offset have no form in ninjs.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <returns>The document; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/Ninjs.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return NinjsWriter.Write(article);
    }

    /// <summary>Reads the article of a ninjs document, or the articles of a list of them.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits, and the parser of dates that are not ISO 8601; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON, or over a limit; the message has line and position.</exception>
    /// <include file="Examples/Ninjs.xml" path="*/example[@id='Read(string, ImportOptions)']"/>
    public static ImportResult Read([StringSyntax(StringSyntaxAttribute.Json)] string json, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return NinjsReader.Read(JsonInput.Parse(json, options ??= ImportOptions.Default), options);
    }

    /// <summary>Reads the articles of a ninjs document in UTF-8; a byte order mark before it does no harm.</summary>
    /// <inheritdoc cref="Read(string, ImportOptions)"/>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Limits, and the parser of dates that are not ISO 8601; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <include file="Examples/Ninjs.xml" path="*/example[@id='Read(ReadOnlyMemory{byte}, ImportOptions)']"/>
    public static ImportResult Read(ReadOnlyMemory<byte> utf8, ImportOptions? options = null) =>
        NinjsReader.Read(JsonInput.Parse(utf8, options ??= ImportOptions.Default), options);
}
