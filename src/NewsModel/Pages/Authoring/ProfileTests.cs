using System.Globalization;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Authoring;

/// <summary>Runs the tests that a profile carries along.</summary>
internal static class ProfileTests
{
    private const string None = "none";

    public static IEnumerable<SiteProfileFinding> Run(SiteProfile profile)
    {
        var parser = new PageParser(PageOptions.Default with { Profiles = [] });
        foreach (var test in profile.Tests)
        {
            var reading = parser.Parse(string.Join('\n', test.Lines), new PageContext { Profile = profile });
            foreach (var (member, expected, found) in Compare(profile, test.Expect, reading))
            {
                if (expected is null || expected == found) continue;
                yield return new SiteProfileFinding($"tests '{test.Name}'", $"Expected {member} '{expected}', found '{found}'.", IsError: true);
            }
        }
    }

    /// <summary>What a page shows, in the form of an expectation.</summary>
    public static SiteProfileExpectation Expect(Article article) => new()
    {
        Title = article.Title ?? None,
        Published = article.Published?.ToString() ?? None,
        Modified = article.Modified?.ToString(),
        Authors = Persons(article),
        Sections = [.. article.Sections.Select(static section => section.Name)],
        Blocks = article.Body.Count,
        FirstBlock = article.Body is [var first, ..] ? first.Text : null,
        LastBlock = article.Body is [.., var last] ? last.Text : null,
    };

    /// <summary>The roles of the lines from the headline to the text, each run of one role once.</summary>
    public static IReadOnlyList<string> Block(PageReading reading)
    {
        var block = new List<string>();
        foreach (var line in reading.Lines)
        {
            if (line.Role is LineRole.Body or LineRole.Lead or LineRole.Dateline && block.Count > 0) break;
            if (line.Role == LineRole.Blank || (block.Count == 0 && line.Role != LineRole.Title)) continue;
            var name = ProfileNames.Of(line.Role);
            if (block is [] || block[^1] != name) block.Add(name);
        }

        return block;
    }

    private static IEnumerable<(string Member, string? Expected, string Found)> Compare(SiteProfile profile, SiteProfileExpectation expect, PageReading reading)
    {
        var found = Expect(reading.Article);
        yield return ("the title", expect.Title, found.Title!);
        yield return ("the time of publication", expect.Published, found.Published!);
        yield return ("the time of the last change", expect.Modified, found.Modified ?? None);
        yield return ("the authors", List(expect.Authors), List(found.Authors)!);
        yield return ("the sections", List(expect.Sections), List(found.Sections)!);
        yield return ("the number of blocks", expect.Blocks?.ToString(CultureInfo.InvariantCulture), found.Blocks!.Value.ToString(CultureInfo.InvariantCulture));
        yield return ("the first block", expect.FirstBlock, found.FirstBlock ?? None);
        yield return ("the last block", expect.LastBlock, found.LastBlock ?? None);
        if (profile.Block.Count > 0) yield return ("the order of the headline's block", List(profile.Block), List(Block(reading))!);
    }

    private static string? List(IReadOnlyList<string>? names) => names is null ? null : string.Join(", ", names);

    private static string[] Persons(Article article) =>
        article.Byline is null ? [] : [.. article.Byline.Contributors.Where(static each => each.Kind == ContributorKind.Person).Select(static each => each.Name)];
}
