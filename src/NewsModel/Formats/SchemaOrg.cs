using System.Diagnostics.CodeAnalysis;
using NewsModel.Formats.Json;

namespace NewsModel;

/// <summary>Articles as schema.org <c>NewsArticle</c> in JSON-LD, which search engines read from pages.</summary>
/// <remarks>
/// Members of a document that an article has no place for are kept in <see cref="ExtensibleRecord.Extensions"/> of its part
/// under <c>schemaOrg</c>, and written again. Vocabulary: schema.org 30.0.
/// </remarks>
/// <include file="Examples/SchemaOrg.xml" path="*/example[@id='SchemaOrg']"/>
public static class SchemaOrg
{
    /// <summary>Writes an article as a JSON-LD document.</summary>
    /// <remarks>A <see cref="Byline"/> becomes one <c>author</c> each, a contributor of unknown kind a bare name; times are ISO 8601 as fine as printed.</remarks>
    /// <param name="article">The article.</param>
    /// <returns>The document; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/SchemaOrg.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return SchemaOrgWriter.Write(article);
    }

    /// <summary>Writes an article as a <c>script</c> element for the head of its page; no text of the article can end it.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="article">The article.</param>
    /// <returns>The element; its notes say what it does not hold.</returns>
    /// <include file="Examples/SchemaOrg.xml" path="*/example[@id='WriteScript']"/>
    public static ExportedDocument WriteScript(Article article)
    {
        var document = Write(article);
        return new ExportedDocument($"<script type=\"application/ld+json\">\n{document.Text}\n</script>", document.Notes);
    }

    /// <summary>What keeps a search engine from showing an article well; empty when all is as it should be.</summary>
    /// <remarks>
    /// Looks at headline, address, authors, images, times, their order, publisher, language and text, by the rules that Google
    /// publishes for articles. Each finding says what to do.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <returns>The findings, in the order in which the remarks name what they are about.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <include file="Examples/SchemaOrg.xml" path="*/example[@id='Lint']"/>
    public static IReadOnlyList<SchemaOrgFinding> Lint(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new SchemaOrgLint(article).Check();
    }

    /// <summary>Reads the articles of a JSON-LD document: one object, a list or a <c>@graph</c>; other things in it are passed over.</summary>
    /// <param name="json">The document, without the <c>script</c> element around it.</param>
    /// <param name="options">Limits, and the parser of dates that are not ISO 8601; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON, or over a limit; the message has line and position.</exception>
    /// <include file="Examples/SchemaOrg.xml" path="*/example[@id='Read(string, ImportOptions)']"/>
    public static ImportResult Read([StringSyntax(StringSyntaxAttribute.Json)] string json, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SchemaOrgReader.Read(JsonInput.Parse(json, options ??= ImportOptions.Default), options);
    }

    /// <summary>Reads the articles of a JSON-LD document in UTF-8; a byte order mark before it does no harm.</summary>
    /// <inheritdoc cref="Read(string, ImportOptions)"/>
    /// <param name="utf8">The document, without the <c>script</c> element around it.</param>
    /// <param name="options">Limits, and the parser of dates that are not ISO 8601; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <include file="Examples/SchemaOrg.xml" path="*/example[@id='Read(ReadOnlyMemory{byte}, ImportOptions)']"/>
    public static ImportResult Read(ReadOnlyMemory<byte> utf8, ImportOptions? options = null) =>
        SchemaOrgReader.Read(JsonInput.Parse(utf8, options ??= ImportOptions.Default), options);
}
