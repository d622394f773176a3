using System.Globalization;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Authoring;

/// <summary>Finds what several pages of a site have in common.</summary>
internal sealed class ProfileLearner
{
    public const int FewestPages = 3;
    private const int MostWords = 12;

    private readonly IReadOnlyList<string> pages;
    private readonly PageReading[] readings;

    public ProfileLearner(IReadOnlyList<string> pages)
    {
        this.pages = pages;
        var parser = new PageParser(PageOptions.Default with { Profiles = [] });
        readings = [.. pages.Select(parser.Parse)];
    }

    private IEnumerable<Article> Articles => readings.Select(static reading => reading.Article);

    public SiteProfile Propose(string id)
    {
        var names = Common(Articles.Select(static article => article.Site?.Name));
        var profile = new SiteProfile
        {
            Id = id,
            Domains = id.Contains('.', StringComparison.Ordinal) ? [id] : [],
            Names = names,
            Language = Common(Articles.Select(static article => article.Language)) is [var language] ? language : null,
            DateOrder = Order(),
            HouseBylines = Houses(),
            Sections = Sections(),
            Cues = Cues(names),
        };
        return WithTests(profile);
    }

    /// <summary>Each value that most pages share.</summary>
    private List<string> Common(IEnumerable<string?> values) =>
        [.. values.OfType<string>().GroupBy(static value => value).Where(each => each.Count() * 2 > pages.Count).Select(static each => each.Key)];

    /// <summary>How numeric dates that can be read in one way alone are ordered, where that is not the usual day first.</summary>
    private string? Order()
    {
        var monthFirst = false;
        foreach (var article in Articles)
        {
            if (article.Published is not { Raw: { } raw, Day: { } day, Month: { } month, AlternativeDate: null } || day == month) continue;
            if (FirstNumbers(raw) is not [var first, var second] || first > 31 || second > 31) continue;
            if (first == day) return null;
            monthFirst |= first == month && second == day;
        }

        return monthFirst ? "mdy" : null;
    }

    private static List<int> FirstNumbers(string text)
    {
        var numbers = new List<int>();
        for (var reader = new WordReader(text); numbers.Count < 2 && reader.MoveNext();)
        {
            if (!reader.IsNumber) continue;
            var folded = ArabicText.Fold(text[reader.Start..reader.End]);
            if (!int.TryParse(folded, CultureInfo.InvariantCulture, out var number)) break;
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>Bodies other than agencies that sign more than one page.</summary>
    private List<string> Houses() =>
        [.. Articles
            .SelectMany(static article => (article.Byline?.Contributors ?? []).Where(static each => each.Kind == ContributorKind.Organization).Select(static each => each.Name).Distinct())
            .GroupBy(static name => name)
            .Where(static each => each.Count() > 1)
            .Select(static each => each.Key)];

    private List<string> Sections()
    {
        var shared = ProfileStore.SharedSections;
        return [.. Articles.SelectMany(static article => article.Sections).Select(static section => section.Name).DistinctBy(static name => WordReader.Sum(name).Key).Where(name => !shared.Contains(WordReader.Sum(name).Key))];
    }

    /// <summary>Lines that every page prints and that were taken for a part of the article, or for nothing.</summary>
    private Dictionary<string, string[]> Cues(List<string> names)
    {
        var known = names.Select(static name => WordReader.Sum(name).Key).ToHashSet();
        var lines = new Dictionary<ulong, (string Text, int Pages, int Above)>();
        for (var page = 0; page < pages.Count; page++)
        {
            var title = readings[page].Lines.TakeWhile(static line => line.Role != LineRole.Title).Count();
            foreach (var (key, text, above) in Undecided(page, title).DistinctBy(static line => line.Key))
            {
                var before = lines.GetValueOrDefault(key, (text, 0, 0));
                lines[key] = (before.Item1, before.Item2 + 1, before.Item3 + (above ? 1 : 0));
            }
        }

        return lines
            .Where(each => each.Value.Pages == pages.Count && !known.Contains(each.Key))
            .GroupBy(each => each.Value.Above * 2 > pages.Count ? "menu" : "footer", static each => each.Value.Text)
            .ToDictionary(static group => group.Key, static group => group.ToArray());
    }

    private IEnumerable<(ulong Key, string Text, bool Above)> Undecided(int page, int title)
    {
        var lines = readings[page].Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role is not (LineRole.Body or LineRole.Lead or LineRole.Subhead or LineRole.Quote or LineRole.Caption or LineRole.Kicker or LineRole.Subtitle or LineRole.Other)) continue;
            var text = lines[i].Content.Of(pages[page]).ToString();
            var (key, words) = WordReader.Sum(text);
            if (words is > 0 and <= MostWords) yield return (key, text, i < title);
        }
    }

    /// <summary>Each page becomes a test of what the profile makes of it.</summary>
    private SiteProfile WithTests(SiteProfile profile)
    {
        var parser = new PageParser(PageOptions.Default with { Profiles = [] });
        var sharpened = pages.Select(page => parser.Parse(page, new PageContext { Profile = profile })).ToList();
        var blocks = sharpened.Select(static reading => string.Join(' ', ProfileTests.Block(reading))).ToList();
        return profile with
        {
            Block = blocks.TrueForAll(block => block == blocks[0]) ? blocks[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [],
            Tests = [.. sharpened.Select((reading, i) => new SiteProfileTest
            {
                Name = $"page {i + 1}",
                Lines = pages[i].ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'),
                Expect = ProfileTests.Expect(reading.Article),
            })],
        };
    }
}
