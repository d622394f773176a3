using Xunit;

namespace NewsModel.Tests.Rules;

/// <summary>The form of Keep a Changelog, from which the notes of a release are taken.</summary>
public class ChangelogTests
{
    private static readonly string[] Kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

    private readonly Changelog changelog = Changelog.Read();

    [Fact]
    public void It_begins_with_what_is_not_released_and_goes_back_in_time()
    {
        Assert.Equal("Unreleased", changelog.Sections[0].Version);
        var versions = changelog.Sections.Skip(1).ToArray();
        Assert.NotEmpty(versions);
        Rule.HasNoCulprits(versions.Where(section => section.Day is null).Select(section => $"{section.Version} has no day."));
        Assert.Equal(versions.OrderByDescending(section => section.Day), versions);
    }

    [Fact]
    public void Every_section_has_a_link_at_the_foot()
    {
        Assert.Equal(changelog.Sections.Select(section => section.Version), changelog.Links.Keys);
        foreach (var section in changelog.Sections.Skip(1))
            Assert.Equal($"https://github.com/newsmodel/newsmodel/releases/tag/v{section.Version}", changelog.Links[section.Version]);
        Assert.Equal($"https://github.com/newsmodel/newsmodel/compare/v{changelog.Sections[1].Version}...HEAD", changelog.Links["Unreleased"]);
    }

    [Fact]
    public void Changes_stand_under_their_kind() =>
        Rule.HasNoCulprits(changelog.Sections
            .SelectMany(section => section.Text.Split('\n'))
            .Where(line => line.StartsWith('#') && !Kinds.Contains(line[4..]))
            .Select(line => $"{line} is no kind of change."));

    /// <summary>nuget.org takes no longer ones.</summary>
    [Fact]
    public void No_section_is_too_long_for_the_notes_of_a_package() =>
        Assert.All(changelog.Sections, section => Assert.InRange(section.Text.Length, 0, 30_000));
}
