using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Json;

/// <summary>The articles of a JSON Feed.</summary>
internal sealed class JsonFeedReader(JsonPart item, ImportLog log)
{
    public static ImportResult Read(JsonElement root, ImportOptions options)
    {
        var log = new ImportLog(options);
        List<Article> articles = [];
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out _))
        {
            log.Add("$", "Expected a feed with the member 'items', found none.");
            return new ImportResult(articles, log.Notes);
        }

        var feed = new JsonPart(root, "$", log);
        var language = feed.Text("language");
        foreach (var item in feed.Parts("items")) articles.Add(new JsonFeedReader(item, log).Article(language));
        return new ImportResult(articles, log.Notes);
    }

    private Article Article(string? language)
    {
        var own = Own();
        var fragment = new HtmlFragmentReader();
        var html = item.Text("content_html");
        var plain = item.Text("content_text");
        var body = html is not null ? fragment.ReadAll(html) : PlainBody.Read(plain ?? "");
        var id = item.Text("id");
        var url = item.Address("url");
        var image = item.Address("image") ?? item.Address("banner_image");
        var published = item.Time("date_published");
        var modified = item.Time("date_modified");
        var authors = Authors();
        var article = (own ?? new Article { Id = id == url?.ToString() ? null : id, Direction = fragment.Direction }) with
        {
            Title = item.Text("title"),
            Summary = item.Text("summary"),
            Language = item.Text("language") ?? (own is null ? language ?? fragment.Language : null),
            Tags = item.Texts("tags", "name"),
        };
        article = article with
        {
            Url = article.Url ?? url,
            Published = article.Published ?? published,
            Modified = article.Modified ?? modified,
            Byline = article.Byline ?? (authors.Count == 0 ? null : new Byline { Contributors = authors }),
            Images = article.Images.Count > 0 || image is null ? article.Images : [new ArticleImage { Url = image }],
            Body = article.Body.Count > 0 ? article.Body : body,
        };
        if (item.Rest(JsonFeedWriter.Format) is not { } rest) return article;
        foreach (var (name, value) in article.Extensions ?? new Dictionary<string, JsonElement>()) rest.TryAdd(name, value);
        article.Extensions = rest;
        return article;
    }

    // What another program wrote under our name is noted and left.
    private Article? Own()
    {
        if (item.Take(JsonFeedWriter.Extension) is not { } rest) return null;
        try
        {
            return rest.Deserialize((JsonTypeInfo<Article>)NewsJson.Default.GetTypeInfo(typeof(Article)));
        }
        catch (JsonException problem)
        {
            item.Leave(JsonFeedWriter.Extension);
            log.Add($"{item.Path}.{JsonFeedWriter.Extension}", $"Expected the rest of an article: {problem.Message}");
            return null;
        }
    }

    // 1.0 has one author, 1.1 a list.
    private List<Contributor> Authors()
    {
        List<Contributor> authors = [];
        foreach (var author in (JsonPart[])[.. item.Parts("authors"), .. item.Parts("author")])
        {
            if (author.Text("name") is { } name) authors.Add(new Contributor { Name = name, Url = author.Address("url"), Extensions = author.Rest(JsonFeedWriter.Format) });
        }

        return authors;
    }
}
