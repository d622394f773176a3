using System.Globalization;

namespace NewsModel.Tests.Pages;

/// <summary>How much of one page was read right, part by part; a part that the page does not print is right when nothing was read.</summary>
internal sealed record PageScore(string Name, string Rendering, bool Title, bool Published, bool Authors, bool Section, double Body, string Missed)
{
    private const int Shingle = 4;

    public static PageScore Of(string name, string rendering, string text, PageTruth truth)
    {
        var region = truth.Region is { } code ? Region.Parse(code) : null;
        var article = PageParser.Default.Parse(text, new PageContext { Region = region }).Article;
        var authors = Persons(article);
        var body = F1(Shingles(truth.Body), Shingles(article.Body.Select(block => block.Text ?? "")));
        var title = Same(article.Title, truth.Title);
        var published = SameTime(article.Published, truth.Published);
        var named = authors.Select(ArabicText.Fold).Order(StringComparer.Ordinal).SequenceEqual(truth.Authors.Select(ArabicText.Fold).Order(StringComparer.Ordinal));
        var section = truth.Section is null ? article.Sections.Count == 0 : article.Sections.Any(each => Same(each.Name, truth.Section));
        List<string> missed = [];
        if (!title) missed.Add($"title '{truth.Title}' was '{article.Title}'");
        if (!published) missed.Add($"published {truth.Published ?? "none"} was {article.Published?.ToString() ?? "none"}");
        if (!named) missed.Add($"authors '{string.Join(", ", truth.Authors)}' were '{string.Join(", ", authors)}'");
        if (!section) missed.Add($"section '{truth.Section}' was '{string.Join(", ", article.Sections.Select(each => each.Name))}'");
        if (body < 0.98) missed.Add($"body {body:F3}");
        return new PageScore(name, rendering, title, published, named, section, body, string.Join("; ", missed));
    }

    private static string[] Persons(Article article) =>
        [.. (article.Byline?.Contributors ?? []).Where(each => each.Kind == ContributorKind.Person).Select(each => each.Name)];

    private static bool Same(string? found, string? truth) => found is null ? truth is null : truth is not null && Words(found).SequenceEqual(Words(truth));

    /// <summary>As printed: an offset counts only where the page prints one, since the region gives one to every other time.</summary>
    private static bool SameTime(NewsTimestamp? found, string? truth)
    {
        if (truth is null || found is not { } time) return truth is null && found is null;
        var written = time.ToString();
        var end = written.IndexOf('T', StringComparison.Ordinal) is var t && t < 0 ? -1 : written.AsSpan(t).IndexOfAny('+', '-') + t;
        var hasOffset = truth.IndexOf('T', StringComparison.Ordinal) is var start and >= 0 && truth.AsSpan(start).IndexOfAny('+', '-') >= 0;
        return written == truth || (!hasOffset && end > 10 && written[..end] == truth);
    }

    private static string[] Words(string text) => ArabicText.Fold(text).Split((char[])[' ', '\n', '\t', '"', '«', '»', '.', ':', ',', '!', '?', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, int> Shingles(IEnumerable<string> blocks)
    {
        var words = blocks.SelectMany(Words).ToArray();
        var shingles = new Dictionary<string, int>();
        for (var i = 0; i + Shingle <= words.Length; i++)
        {
            var key = string.Join(' ', words[i..(i + Shingle)]);
            shingles[key] = shingles.GetValueOrDefault(key) + 1;
        }

        return shingles;
    }

    private static double F1(Dictionary<string, int> truth, Dictionary<string, int> found)
    {
        var shared = truth.Sum(each => Math.Min(each.Value, found.GetValueOrDefault(each.Key)));
        return truth.Count == 0 ? found.Count == 0 ? 1 : 0 : 2.0 * shared / (truth.Values.Sum() + found.Values.Sum());
    }

    /// <summary>One line for each rendering: shares of right pages, and the mean of the bodies.</summary>
    public static IEnumerable<string> Table(IReadOnlyCollection<PageScore> scores)
    {
        yield return "rendering  pages  title  published  authors  section  body F1";
        foreach (var group in scores.GroupBy(score => score.Rendering))
        {
            var row = new FormattableString[] { $"{group.Key,-9}  {group.Count(),5}", $"{group.Average(each => each.Title ? 100 : 0),4:F0}%", $"{group.Average(each => each.Published ? 100 : 0),8:F0}%", $"{group.Average(each => each.Authors ? 100 : 0),6:F0}%", $"{group.Average(each => each.Section ? 100 : 0),6:F0}%", $"{group.Average(each => each.Body),7:F3}" };
            yield return string.Join("  ", row.Select(cell => cell.ToString(CultureInfo.InvariantCulture)));
        }
    }
}

/// <summary>What a careful reader takes from a page.</summary>
internal sealed record PageTruth(string Title, string? Published, string? Updated, IReadOnlyList<string> Authors, IReadOnlyList<string> Agencies, string? Section, string? Region, IReadOnlyList<string> Body);
