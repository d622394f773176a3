using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsModel.Benchmarks;

/// <summary>An article as JSON by a writer's hand, with no more than the members that <see cref="SeedArticle"/> has: the least that can be done.</summary>
internal static class HandWritten
{
    private static readonly NewsTimestampJsonConverter StampConverter = new();

    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        Text(json, "title"u8, article.Title);
        Text(json, "pageTitle"u8, article.PageTitle);
        Text(json, "language"u8, article.Language);
        Text(json, "direction"u8, article.Direction?.ToString());
        if (article.Site is { } site)
        {
            json.WriteStartObject("site"u8);
            Text(json, "name"u8, site.Name);
            Text(json, "domain"u8, site.Domain);
            Text(json, "country"u8, site.Country);
            json.WriteEndObject();
        }

        json.WriteStartArray("sections"u8);
        foreach (var section in article.Sections) One(json, "name"u8, section.Name);
        json.WriteEndArray();
        if (article.Byline is { } byline) Write(json, byline);
        Stamp(json, "published"u8, article.Published);
        Stamp(json, "pageDate"u8, article.PageDate);
        Stamp(json, "pageClock"u8, article.PageClock);
        json.WriteStartArray("images"u8);
        foreach (var image in article.Images) Two(json, "caption"u8, image.Caption, "altText"u8, image.AltText);
        json.WriteEndArray();
        json.WriteStartArray("body"u8);
        foreach (var block in article.Body) Two(json, "kind"u8, block.Kind, "text"u8, block.Text);
        json.WriteEndArray();
        json.WriteStartArray("translations"u8);
        foreach (var translation in article.Translations) One(json, "language"u8, translation.Language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Byline byline)
    {
        json.WriteStartObject("byline"u8);
        Text(json, "raw"u8, byline.Raw);
        json.WriteStartArray("contributors"u8);
        foreach (var contributor in byline.Contributors) Two(json, "name"u8, contributor.Name, "kind"u8, contributor.Kind?.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Stamp(Utf8JsonWriter json, ReadOnlySpan<byte> name, NewsTimestamp? time)
    {
        if (time is not { } stamp) return;
        json.WritePropertyName(name);
        StampConverter.Write(json, stamp, NewsJson.Default);
    }

    private static void One(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        json.WriteStartObject();
        Text(json, name, value);
        json.WriteEndObject();
    }

    private static void Two(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value, ReadOnlySpan<byte> name2, string? value2)
    {
        json.WriteStartObject();
        Text(json, name, value);
        Text(json, name2, value2);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
