using System.Text.RegularExpressions;

namespace NewsModel.Tests.Rules;

/// <summary>A heading of a README and what no translation changes below it.</summary>
/// <param name="Blocks">The fenced blocks, with their fences' first lines.</param>
/// <param name="Links">Where the links lead, from the root.</param>
/// <param name="Facts">These, the code between backticks, and the numbers of the text.</param>
internal sealed record ReadmeSection(string Heading, int Level, IReadOnlyList<string> Blocks, IReadOnlyList<string> Links, IReadOnlyList<string> Facts)
{
    private const string Fence = "```";

    /// <summary>Code between backticks, the target of a link, a number.</summary>
    private static readonly Regex Fact = new("`(?<code>[^`]+)`|\\]\\((?<link>[^)]+)\\)|(?<number>\\d+)", RegexOptions.CultureInvariant);

    /// <summary>The addresses of this repository's own files.</summary>
    private static readonly Regex Home = new("^https://github.com/newsmodel/newsmodel/(blob|tree)/main/(?<path>.+)$", RegexOptions.CultureInvariant);

    public static IReadOnlyList<ReadmeSection> All(string path)
    {
        var sections = new List<(string Heading, List<string> Blocks, List<string> Text)>();
        List<string>? block = null;
        foreach (var line in Repository.Read(path).ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                if (block is not null) sections[^1].Blocks.Add(string.Join('\n', block));
                block = block is null ? [line] : null;
            }
            else if (block is not null) block.Add(line);
            else if (line.StartsWith('#')) sections.Add((line, [], []));
            else if (sections.Count > 0) sections[^1].Text.Add(line);
        }

        return [.. sections.Select(each => Read(path, each.Heading, each.Blocks, [.. each.Text.SelectMany(line => Fact.Matches(line))]))];
    }

    private static ReadmeSection Read(string path, string heading, IReadOnlyList<string> blocks, IReadOnlyList<Match> facts)
    {
        string[] links = [.. facts.Select(fact => fact.Groups["link"]).Where(link => link.Success).Select(link => Target(path, link.Value))];
        var others = facts.Where(fact => !fact.Groups["link"].Success).Select(fact => fact.Value);
        return new ReadmeSection(heading.TrimStart('#').Trim(), heading.TakeWhile(letter => letter == '#').Count(), blocks, links, [.. links, .. others]);
    }

    /// <summary>Where a link leads: from the root, or outside.</summary>
    private static string Target(string path, string link)
    {
        if (Home.Match(link) is { Success: true } home) return home.Groups["path"].Value;
        if (link.Contains("://", StringComparison.Ordinal)) return link;
        var folder = Path.GetDirectoryName(Repository.PathOf(path))!;
        return Path.GetRelativePath(Repository.Root, Path.Combine(folder, link)).Replace('\\', '/');
    }
}
