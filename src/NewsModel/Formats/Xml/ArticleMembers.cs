using System.Globalization;
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

    /// <summary>A text on one line, as names must be in some formats.</summary>
    public static string? Line(ExportLog log, string path, string? text)
    {
        if (Text(log, path, text) is not { } clean) return null;
        var line = clean.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        if (line != clean) log.Add(path, $"{log.Format} has it on one line.");
        return line;
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

    /// <summary>The names of a byline, with their places.</summary>
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

        return names;
    }

    public static List<(string Text, string Path)> Sections(ExportLog log, Article article) => Texts(log, "sections", ".name", article.Sections.Select(section => section.Name));

    public static List<(string Text, string Path)> Tags(ExportLog log, Article article) => Texts(log, "tags", "", article.Tags);

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

    /// <summary>A number of pixels.</summary>
    public static string? Size(ExportLog log, string path, int? pixels)
    {
        if (pixels is not < 0) return pixels?.ToString(CultureInfo.InvariantCulture);
        log.Add(path, $"{log.Format} has no negative sizes.");
        return null;
    }

    private static List<(string Text, string Path)> Texts(ExportLog log, string list, string member, IEnumerable<string> texts)
    {
        List<(string, string)> written = [];
        var index = 0;
        foreach (var text in texts)
        {
            var path = $"{list}[{index++}]";
            if (text.Length == 0) log.Add(path, $"{log.Format} has no empty texts.");
            else written.Add((XmlText.Clean(log, path + member, text)!, path + member));
        }

        return written;
    }
}
