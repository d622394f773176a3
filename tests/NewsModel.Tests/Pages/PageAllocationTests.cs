using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>What reading a page costs in memory, against the strings of the article that it gives, two bytes a character.</summary>
public class PageAllocationTests
{
    /// <summary>The budget is 1.5, which an optimized build keeps; another boxes a little more.</summary>
    private const double Most = 1.55;

    [Fact]
    public void Reading_the_seed_page_allocates_little_more_than_its_article()
    {
        var text = Repository.Read("seeds/000_c874eb2f6f49f959.txt");
        var article = PageParser.Default.Parse(text).Article;
        var returned = 2L * Strings(article).Where(static each => each is not null).Distinct().Sum(static each => each!.Length);
        var fewest = Allocation.Fewest(() => _ = PageParser.Default.Parse(text));
        Assert.True(fewest <= returned * Most, $"{fewest} bytes were allocated for strings of {returned}.");
    }

    private static IEnumerable<string?> Strings(Article article) =>
    [
        article.Title, article.PageTitle, article.Kicker, article.Subtitle, article.Summary, article.Dateline, article.Rights,
        article.Published?.Raw, article.Modified?.Raw, article.PageDate?.Raw, article.PageClock?.Raw, article.Byline?.Raw,
        .. article.Sections.Select(static each => each.Name),
        .. article.Byline?.Contributors.SelectMany(static each => new[] { each.Name, each.Role }) ?? [],
        .. article.Images.SelectMany(static each => new[] { each.Caption, each.AltText, each.Credit }),
        .. article.Body.Select(static each => each.Text),
        .. article.Tags,
    ];
}
