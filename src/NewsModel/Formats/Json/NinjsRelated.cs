using static NewsModel.Formats.Json.NinjsNames;

namespace NewsModel.Formats.Json;

/// <summary>The pictures and translations among the associations of a ninjs document.</summary>
internal sealed class NinjsRelated(JsonPart part, string uri)
{
    private readonly List<ArticleImage> images = [];
    private readonly List<Translation> translations = [];

    public (IReadOnlyList<ArticleImage> Images, IReadOnlyList<Translation> Translations) Read()
    {
        foreach (var related in part.PartsByName("associations"))
        {
            var relation = related.Text("rel");
            var type = related.Text("type");
            if (type == "picture") Image(related);
            else if (relation is TranslationLink or Original) Translated(related, relation);
            else part.Leave("associations");
        }

        return (images, translations);
    }

    // In 1.x and 2.x a picture's address may stand at its renditions alone.
    private void Image(JsonPart related)
    {
        related.Take("name");
        related.Take("uri");
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var description in related.Parts("descriptions"))
        {
            if (description.Text("value") is { } value) texts.TryAdd(description.Text("role") ?? "", value);
        }

        int? width = null, height = null;
        Uri? href = null;
        foreach (var rendition in related.PartsByName("renditions"))
        {
            width ??= rendition.Number("width");
            height ??= rendition.Number("height");
            href ??= rendition.Address("href");
        }

        images.Add(new ArticleImage
        {
            Url = href ?? OwnAddress(related),
            Caption = texts.GetValueOrDefault(Caption) ?? texts.GetValueOrDefault("") ?? related.Text("description_text"),
            AltText = texts.GetValueOrDefault(AltText),
            Credit = related.Text("by") ?? related.Text("byline"),
            Width = width,
            Height = height,
            Extensions = related.Rest(Format),
        });
    }

    private void Translated(JsonPart related, string relation) => translations.Add(new Translation
    {
        Language = related.Text("language") ?? "",
        Url = OwnAddress(related),
        Relation = relation == Original ? Original : null,
    });

    private Uri? OwnAddress(JsonPart related) =>
        related.Text("name") is { } name && related.Text("uri") == NinjsAssociations.Stand(uri, name) ? null : related.Address("uri");
}
