using Xunit;

namespace NewsModel.Tests.Rules;

/// <summary>The README in Arabic says what the README says; a change of one alone is found here.</summary>
public class ReadmeTranslationTests
{
    private const string English = "README.md";
    private const string Arabic = "src/NewsModel/README.ar.md";

    private static readonly (ReadmeSection English, ReadmeSection Arabic)[] Pairs =
        [.. ReadmeSection.All(English).Zip(ReadmeSection.All(Arabic))];

    [Fact]
    public void The_headings_correspond()
    {
        var english = ReadmeSection.All(English).Select(section => section.Level).ToArray();
        Assert.NotEmpty(english);
        Assert.Equal(english, ReadmeSection.All(Arabic).Select(section => section.Level));
        Rule.HasNoCulprits(Pairs.Where(pair => pair.English.Heading == pair.Arabic.Heading && pair.English.Heading != "NewsModel").Select(pair => $"{pair.English.Heading} is not translated."));
    }

    [Fact]
    public void The_commands_and_the_code_are_the_same()
    {
        Assert.Contains(Pairs, pair => pair.English.Blocks.Any(block => block.Contains("dotnet test", StringComparison.Ordinal)));
        foreach (var (english, arabic) in Pairs) Assert.Equal(english.Blocks, arabic.Blocks);
    }

    [Fact]
    public void Code_links_and_figures_of_the_text_are_the_same() =>
        Rule.HasNoCulprits(Pairs.SelectMany(pair =>
            Missing(pair.English, pair.Arabic, Arabic).Concat(Missing(pair.Arabic, pair.English, English))));

    [Fact]
    public void Code_runs_from_left_to_right_and_the_rest_from_right_to_left()
    {
        var isRightToLeft = false;
        var isCode = false;
        var culprits = new List<string>();
        var number = 0;
        foreach (var line in Repository.Read(Arabic).ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line == "<div dir=\"rtl\">") isRightToLeft = true;
            else if (line == "</div>") isRightToLeft = false;
            else if (line.Length > 0)
            {
                if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
                if (isRightToLeft == (isCode || line == "```")) culprits.Add($"{Arabic}({number}): {line}");
            }
        }

        Rule.HasNoCulprits(culprits);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Arabic)]
    [InlineData("src/NewsModel/README.md")]
    public void Every_link_leads_somewhere(string readme)
    {
        var targets = ReadmeSection.All(readme).SelectMany(section => section.Links).ToArray();
        Assert.NotEmpty(targets);
        Rule.HasNoCulprits(targets
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Repository.PathOf(target)))
            .Select(target => $"{readme} links to {target}, which is not there."));
    }

    /// <summary>What one text has more often than the other; each links to the other once, under its name.</summary>
    private static IEnumerable<string> Missing(ReadmeSection from, ReadmeSection other, string file)
    {
        var left = other.Facts.ToList();
        return from.Facts
            .Where(fact => !left.Remove(fact) && !(from.Level == 1 && fact == file))
            .Select(fact => $"{file}, {other.Heading}: {fact} is missing.");
    }
}
