using NewsModel.Formats.Exporting;
using static NewsModel.SchemaOrgSeverity;

namespace NewsModel.Formats.Json;

/// <summary>The rules of search engines for articles, as Google's documentation of Article and Google News has them.</summary>
internal sealed class SchemaOrgLint(Article article)
{
    // Longer headlines are cut on most screens.
    private const int LongHeadline = 110;
    private const int LargeWidth = 1200;
    private const int LeastPixels = 50_000;

    private readonly List<SchemaOrgFinding> findings = [];

    public IReadOnlyList<SchemaOrgFinding> Check()
    {
        Headline();
        Address();
        Authors();
        Images();
        Published();
        Modified();
        Publisher();
        if (article.Language is null) Add("language", Warning, "Expected a language, found none.", "Set Language to its BCP 47 tag, such as ar.");
        if (article.Body.Count == 0) Add("body", Warning, "Expected a text, found none.", "Give the body, or leave the page out of news search.");
        return findings;
    }

    private void Add(string path, SchemaOrgSeverity severity, string problem, string advice) =>
        findings.Add(new SchemaOrgFinding(path, severity, problem, advice));

    private void Headline()
    {
        if (string.IsNullOrWhiteSpace(article.Title))
            Add("title", Error, "Expected a headline, found none.", "Set Title to the headline as the page shows it.");
        else if (article.Title.Length > LongHeadline)
            Add("title", Warning, $"Expected a headline of at most {LongHeadline} characters, found {article.Title.Length}.", "Shorten it; what is longer is cut.");
        else if (article.Site?.Name is { Length: > 0 } site && article.Title != site && article.Title.EndsWith(site, StringComparison.Ordinal))
            Add("title", Warning, $"Expected the headline alone, found the site's name '{site}' behind it.", "Put the title with the site's name into PageTitle.");
    }

    private void Address()
    {
        var address = article.CanonicalUrl ?? article.Url;
        if (address is null) Add("url", Warning, "Expected the article's address, found none.", "Set Url, and CanonicalUrl where the page has several addresses.");
        else if (!address.IsAbsoluteUri)
            Add(article.CanonicalUrl is null ? "url" : "canonicalUrl", Error, $"Expected an absolute address, found '{address}'.", "Resolve it against the page's address.");
    }

    private void Authors()
    {
        var authors = article.Byline?.Contributors ?? [];
        if (authors.Count == 0)
        {
            Add("byline.contributors", Warning, "Expected an author, found none.", "Name the persons or the desk that wrote it.");
            return;
        }

        for (var i = 0; i < authors.Count; i++)
        {
            var path = $"byline.contributors[{i}]";
            var name = authors[i].Name;
            if (string.IsNullOrWhiteSpace(name)) Add($"{path}.name", Error, "Expected a name, found none.", "Leave out an author whose name is not known.");
            else if (name.AsSpan().IndexOfAny(";\u060C\u061B,") >= 0)
                Add($"{path}.name", Error, $"Expected the name of one author, found '{name}'.", "Give each author an object of its own.");
            if (authors[i].Kind is null) Add($"{path}.kind", Warning, "Expected a person or an organization, found neither.", "Set Kind; engines show only authors whose type they know.");
            if (authors[i].Url is null) Add($"{path}.url", Warning, "Expected the address of the author's page, found none.", "Set Url, so that authors of one name are told apart.");
        }
    }

    private void Images()
    {
        if (article.Images.Count == 0)
        {
            Add("images", Warning, "Expected an image, found none.", "Add the main image, with its address and size.");
            return;
        }

        for (var i = 0; i < article.Images.Count; i++)
        {
            var image = article.Images[i];
            var path = $"images[{i}]";
            if (image.Url is null) Add($"{path}.url", Error, "Expected the image's address, found none.", "Set Url, or leave the image out.");
            else if (!image.Url.IsAbsoluteUri) Add($"{path}.url", Error, $"Expected an absolute address, found '{image.Url}'.", "Resolve it against the page's address.");
            if (image.Width is not { } width || image.Height is not { } height)
                Add(path, Warning, "Expected width and height in pixels, found none.", "Set Width and Height.");
            else if ((long)width * height < LeastPixels)
                Add(path, Error, $"Expected at least {LeastPixels} pixels, found {width} × {height}.", "Give a larger image.");
            else if (width < LargeWidth)
                Add(path, Warning, $"Expected a width of at least {LargeWidth} pixels, found {width}.", "Give a wider image; narrow ones are shown small.");
        }
    }

    private void Published()
    {
        if (article.Published is not { } published)
        {
            Add("published", Warning, "Expected a date of publication, found none.", "Set Published.");
            return;
        }

        Time("published", published);
        if (published.Assumptions.HasFlag(TimestampAssumptions.DayMonthOrder))
            Add("published", Error, $"Expected a date that can be read in one way, found {published} or {published.AlternativeDate:yyyy-MM-dd}.", "Set the region of TimestampOptions, or the site's profile.");
        if (Instant(published) is { } instant && Instant(article.Retrieval?.Time) is { } read && instant > read)
            Add("published", Error, $"Expected a time before the page was read ({article.Retrieval!.Time}), found {published}.", "Look at its offset: many sites write their local time with a Z.");
    }

    private void Modified()
    {
        if (article.Modified is not { } modified) return;
        Time("modified", modified);
        var before = Instant(modified) is { } end && Instant(article.Published) is { } start ? end < start
            : modified.Date is { } last && article.Published?.Date is { } first && last < first;
        if (before) Add("modified", Error, $"Expected a time not before the publication ({article.Published}), found {modified}.", "Set it to the last change, or leave it out.");
    }

    private void Time(string path, NewsTimestamp time)
    {
        if (time.Date is null) Add(path, Error, $"Expected at least a day, found '{time}'.", "Leave it out, or set the day.");
        else if (time.Time is null) Add(path, Warning, $"Expected a time of day, found the day {time} alone.", "Add the time, if the page has it.");
        else if (time.Offset is null) Add(path, Warning, $"Expected an offset from UTC, found {time}.", "Set the region of TimestampOptions, which knows the zone.");
    }

    private void Publisher()
    {
        if (string.IsNullOrWhiteSpace(article.Site?.Name))
            Add("site.name", Warning, "Expected the publisher's name, found none.", "Set Site, or use the site's profile.");
        if (article.Site?.Domain is { } domain && WebAddress.OfDomain(new ExportLog(""), domain) is null)
            Add("site.domain", Warning, $"Expected a host name, found '{domain}'.", "Give the host alone, as in example.com.");
    }

    private static DateTimeOffset? Instant(NewsTimestamp? time) => time is { } stamp && stamp.TryGetInstant(out var instant) ? instant : null;
}
