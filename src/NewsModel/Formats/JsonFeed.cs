using System.Diagnostics.CodeAnalysis;
using NewsModel.Formats.Json;

namespace NewsModel;

/// <summary>Articles as a JSON Feed 1.1, which loses nothing: what its items have no member for stands in their extension <c>_newsmodel</c>.</summary>
/// <remarks>
/// Members of an item that an article has no place for are kept in <see cref="ExtensibleRecord.Extensions"/> under
/// <c>jsonFeed</c>, and written again.
/// </remarks>
/// <include file="Examples/JsonFeed.xml" path="*/example[@id='JsonFeed']"/>
public static class JsonFeed
{
    /// <summary>Writes a feed of articles, in their order.</summary>
    /// <remarks>An item's <c>id</c> is the article's, else its address, else a <c>urn:uuid</c> made from its content.</remarks>
    /// <param name="feed">What the feed says of itself.</param>
    /// <param name="articles">Its items, in this order; none of them null.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an article, is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/JsonFeed.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(FeedInfo feed, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(articles);
        Article[] entries = [.. articles];
        foreach (var article in entries) ArgumentNullException.ThrowIfNull(article, nameof(articles));
        return JsonFeedWriter.Write(feed, entries);
    }

    /// <summary>Reads the articles of a feed. An item without a language has that of its feed.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits, and the parser of dates that are not ISO 8601; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON, or over a limit; the message has line and position.</exception>
    /// <include file="Examples/JsonFeed.xml" path="*/example[@id='Read(string, ImportOptions)']"/>
    public static ImportResult Read([StringSyntax(StringSyntaxAttribute.Json)] string json, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonFeedReader.Read(JsonInput.Parse(json, options ??= ImportOptions.Default), options);
    }

    /// <summary>Reads the articles of a feed in UTF-8; a byte order mark before it does no harm.</summary>
    /// <inheritdoc cref="Read(string, ImportOptions)"/>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Limits, and the parser of dates that are not ISO 8601; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <include file="Examples/JsonFeed.xml" path="*/example[@id='Read(ReadOnlyMemory{byte}, ImportOptions)']"/>
    public static ImportResult Read(ReadOnlyMemory<byte> utf8, ImportOptions? options = null) =>
        JsonFeedReader.Read(JsonInput.Parse(utf8, options ??= ImportOptions.Default), options);
}
