namespace NewsModel.Formats.Xml;

/// <summary>Finds the items of an RSS document: in its channel, or, in version 1.0, beside it.</summary>
internal static class RssReader
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static ImportResult Read(XmlPart root, ImportOptions options)
    {
        List<ExportNote> notes = [];
        List<Article> articles = [];
        var isRdf = root.Name == "RDF" && root.Namespace == Rdf;
        if (!isRdf && (root.Name != "rss" || !RssItemReader.IsOwn(root)))
            return new ImportResult([], [new ExportNote(root.FullName, $"Expected rss or rdf:RDF, found {root.FullName}.")]);

        var channel = root.Parts.FirstOrDefault(part => IsOwn(part, "channel"));
        var language = channel?.Parts.FirstOrDefault(part => IsOwn(part, "language"))?.Text ?? channel?.Language;
        foreach (var (holder, path) in new[] { (channel, $"{root.FullName}/{channel?.FullName}"), (root, root.FullName) })
        {
            var index = 0;
            foreach (var item in holder?.Parts.Where(part => IsOwn(part, "item")) ?? [])
                articles.Add(new RssItemReader($"{path}/{item.FullName}[{index++}]", options, notes).Read(item, language));
        }

        if (articles.Count == 0) notes.Add(new ExportNote(root.FullName, "Expected items, found none."));
        return new ImportResult(articles, notes);
    }

    private static bool IsOwn(XmlPart part, string name) => part.Name == name && RssItemReader.IsOwn(part);
}
