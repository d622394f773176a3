using System.Text.Json;
using NewsModel.Formats.Exporting;
using static NewsModel.Formats.Json.NinjsNames;

namespace NewsModel.Formats.Json;

/// <summary>The pictures and translations of an article as associations in ninjs; one without an address of its own gets a fragment of the article's.</summary>
internal sealed class NinjsAssociations(Article article, string uri, Utf8JsonWriter json, ExportLog log)
{
    public void Write()
    {
        if (article.Images.Count + article.Translations.Count == 0) return;
        json.WriteStartArray("associations");
        for (var i = 0; i < article.Images.Count; i++) Image(article.Images[i], i);
        for (var i = 0; i < article.Translations.Count; i++) Translated(article.Translations[i], i);
        json.WriteEndArray();
    }

    /// <summary>What stands for an address that is not known; a reader knows it again.</summary>
    public static string Stand(string uri, string name) => $"{uri.Split('#')[0]}#{name}";

    private void Image(ArticleImage image, int index)
    {
        var name = $"image-{index + 1}";
        json.WriteStartObject();
        Head(name, index == 0 ? "mainImage" : "image", "picture", image.Url, $"images[{index}].url");
        json.Values("descriptions", (Caption, image.Caption), (AltText, image.AltText));
        json.Text("by", image.Credit);
        if (image.Width is not null || image.Height is not null)
        {
            json.WriteStartArray("renditions");
            json.WriteStartObject();
            json.WriteString("name", Main);
            if (image.Url is { IsAbsoluteUri: true } url) json.WriteString("href", Address.Write(url));
            json.Number("width", image.Width);
            json.Number("height", image.Height);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Translated(Translation translation, int index)
    {
        json.WriteStartObject();
        Head($"translation-{index + 1}", translation.Relation == Original ? Original : TranslationLink, "text", translation.Url, $"translations[{index}].url");
        if (translation.Relation is not (null or Original)) log.Add($"translations[{index}].relation", "ninjs is told of translations and originals alone.");
        json.WriteString("language", translation.Language);
        json.WriteEndObject();
    }

    private void Head(string name, string relation, string type, Uri? address, string path)
    {
        if (address is { IsAbsoluteUri: false }) log.Add(path, "ninjs takes absolute addresses alone.");
        json.WriteString("name", name);
        json.WriteString("rel", relation);
        json.WriteString("uri", address is { IsAbsoluteUri: true } ? Address.Write(address) : Stand(uri, name));
        json.WriteString("type", type);
    }
}
