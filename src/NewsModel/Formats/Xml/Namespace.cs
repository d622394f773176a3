namespace NewsModel.Formats.Xml;

/// <summary>A namespace of feeds, with the prefix that everybody gives it.</summary>
internal readonly record struct Namespace(string Prefix, string Uri)
{
    public static Namespace None { get; } = new("", "");

    public static Namespace Atom { get; } = new("atom", "http://www.w3.org/2005/Atom");

    public static Namespace Content { get; } = new("content", "http://purl.org/rss/1.0/modules/content/");

    public static Namespace Dc { get; } = new("dc", "http://purl.org/dc/elements/1.1/");

    public static Namespace DcTerms { get; } = new("dcterms", "http://purl.org/dc/terms/");

    public static Namespace Media { get; } = new("media", "http://search.yahoo.com/mrss/");

    public static Namespace NewsMl { get; } = new("", "http://iptc.org/std/nar/2006-10-01/");

    public static Namespace Sitemap { get; } = new("", "http://www.sitemaps.org/schemas/sitemap/0.9");

    public static Namespace SitemapImage { get; } = new("image", "http://www.google.com/schemas/sitemap-image/1.1");

    public static Namespace SitemapNews { get; } = new("news", "http://www.google.com/schemas/sitemap-news/0.9");

    public static Namespace Xhtml { get; } = new("xhtml", "http://www.w3.org/1999/xhtml");

    public static Namespace Xml { get; } = new("xml", "http://www.w3.org/XML/1998/namespace");

    /// <summary>The same, written without a prefix.</summary>
    public Namespace AsDefault => this with { Prefix = "" };
}
