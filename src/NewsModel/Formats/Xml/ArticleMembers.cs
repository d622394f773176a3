using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Xml;

/// <summary>Members of an article as XML formats take them; null where they cannot be written, which is noted.</summary>
internal static class ArticleMembers
{
    public static string? Text(ExportLog log, string path, string? text)
    {
        if (text is not "") return XmlText.Clean(log, path, text);
        log.Add(path, $"{log.Format} has no empty texts.");
        return null;
    }

    public static string? Link(ExportLog log, string path, Uri? address)
    {
        if (address is { IsAbsoluteUri: true }) return Address.Write(address);
        log.Lost(path, address, $"{log.Format} takes absolute addresses alone.");
        return null;
    }

    public static string? Language(ExportLog log, string path, string? tag)
    {
        if (tag is null || LanguageTag.IsWellFormed(tag)) return tag;
        log.Add(path, $"{log.Format} takes languages as BCP 47 tags; this is none.");
        return null;
    }

    /// <summary>The names of a byline, with their places; the byline is noted when there is none.</summary>
    public static List<(string Name, Contributor Contributor, string Path)> Names(ExportLog log, Article article)
    {
        List<(string, Contributor, string)> names = [];
        for (var i = 0; i < article.Byline?.Contributors.Count; i++)
        {
            var contributor = article.Byline.Contributors[i];
            var path = $"byline.contributors[{i}]";
            if (contributor.Name.Length == 0) log.Add(path, $"{log.Format} has no contributor without a name.");
            else names.Add((XmlText.Clean(log, $"{path}.name", contributor.Name)!, contributor, path));
        }

        if (names.Count == 0) log.Lost("byline", article.Byline, $"{log.Format} holds the names in a byline; this one has none.");
        return names;
    }

    public static List<string> Sections(ExportLog log, Article article) => Texts(log, "sections", ".name", article.Sections.Select(section => section.Name));

    public static List<string> Tags(ExportLog log, Article article) => Texts(log, "tags", "", article.Tags);

    /// <summary>The name of the site; the site is noted when it has none.</summary>
    public static string? SiteName(ExportLog log, Article article)
    {
        if (article.Site is not { Name.Length: > 0 } site)
        {
            log.Lost("site", article.Site, $"{log.Format} holds a site's name; this one has none.");
            return null;
        }

        return XmlText.Clean(log, "site.name", site.Name);
    }

    private static List<string> Texts(ExportLog log, string list, string member, IEnumerable<string> texts)
    {
        List<string> written = [];
        var index = 0;
        foreach (var text in texts)
        {
            var path = $"{list}[{index++}]";
            if (text.Length == 0) log.Add(path, $"{log.Format} has no empty texts.");
            else written.Add(XmlText.Clean(log, path + member, text)!);
        }

        return written;
    }
}
