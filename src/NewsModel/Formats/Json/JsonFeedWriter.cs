using System.Text.Json;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Json;

/// <summary>Articles as items of a JSON Feed.</summary>
internal sealed class JsonFeedWriter(Utf8JsonWriter json, Article article, ExportLog log)
{
    public const string Format = "jsonFeed";
    public const string Extension = "_newsmodel";

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "id", "url", "title", "summary", "content_html", "content_text", "date_published", "date_modified", "authors", "tags", "language", "image", Extension,
    };

    public static ExportedDocument Write(FeedInfo feed, IEnumerable<Article> articles)
    {
        List<ExportNote> notes = [];
        var text = JsonText.Write(json =>
        {
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.Text("home_page_url", Absolute(feed.HomePage));
            json.Text("feed_url", Absolute(feed.FeedUrl));
            json.Text("description", feed.Description);
            json.Text("language", feed.Language);
            json.WriteStartArray("items");
            var index = 0;
            foreach (var article in articles)
            {
                var log = new ExportLog("JSON Feed", $"[{index++}].");
                new JsonFeedWriter(json, article, log).Item();
                notes.AddRange(log.Notes);
            }

            json.WriteEndArray();
        });
        return new ExportedDocument(text, notes);
    }

    private void Item()
    {
        var html = new ExportLog("");
        var body = HtmlFragment.Write(article, html);
        var url = Absolute(article.Url);
        var image = article.Images is [{ Url: { } first }, ..] ? Absolute(first) : null;
        json.WriteStartObject();
        json.WriteString("id", (article.Id is { Length: > 0 } id ? id : url) ?? Address.Write(ContentId.Of(article)));
        json.Text("url", url);
        json.Text("title", article.Title);
        json.Text("summary", article.Summary);
        json.Text("language", article.Language);
        if (body.Length > 0) json.WriteString("content_html", body);
        else json.WriteString("content_text", "");
        json.Text("image", image);
        json.Text("date_published", DocumentTime.Write(new ExportLog(""), "", article.Published, DocumentTime.Rfc3339));
        json.Text("date_modified", DocumentTime.Write(new ExportLog(""), "", article.Modified, DocumentTime.Rfc3339));
        json.Objects("authors", article.Byline?.Contributors ?? [], (author, _) =>
        {
            json.WriteString("name", author.Name);
            json.Text("url", Absolute(author.Url));
        });
        json.Texts("tags", article.Tags);
        KeptMembers.Write(json, article, Format, "", log, name => !Own.Contains(name));
        Rest(url is not null, html.Notes.Count == 0 && body.Length > 0);
        json.WriteEndObject();
    }

    // What the item's members do not say whole; even when empty, it says that the item is ours.
    private void Rest(bool hasUrl, bool hasBody)
    {
        var rest = article with
        {
            Title = null,
            Summary = null,
            Language = null,
            Tags = [],
            Url = hasUrl ? null : article.Url,
            Body = hasBody ? [] : article.Body,
            Extensions = article.Extensions?.Where(member => member.Key != Format).ToDictionary(StringComparer.Ordinal),
        };
        if (rest.Extensions is { Count: 0 }) rest.Extensions = null;
        json.WritePropertyName(Extension);
        JsonSerializer.Serialize(json, rest, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Article>)NewsJson.Default.GetTypeInfo(typeof(Article)));
    }

    private static string? Absolute(Uri? address) => address is { IsAbsoluteUri: true } ? Address.Write(address) : null;
}
