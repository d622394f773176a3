using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Xunit;

namespace NewsModel.Tests.Rules;

public sealed class PackageTests : IDisposable
{
    private readonly PackedLibrary package = PackedLibrary.Open();

    public void Dispose() => package.Dispose();

    [Fact]
    public void It_holds_the_library_for_both_frameworks_its_docs_its_readme_and_its_icon() =>
        Assert.Equal(
            [
                "NewsModel.nuspec", "README.md", "icon.png",
                "lib/net10.0/NewsModel.dll", "lib/net10.0/NewsModel.xml", "lib/net8.0/NewsModel.dll", "lib/net8.0/NewsModel.xml",
            ],
            package.Entries.Where(entry => !entry.StartsWith("_rels/", StringComparison.Ordinal)
                && !entry.StartsWith("package/", StringComparison.Ordinal) && entry != "[Content_Types].xml"));

    [Fact]
    public void It_says_what_it_is()
    {
        Assert.Equal("NewsModel", package.Value("id"));
        Assert.Equal($"NewsModel.{package.Value("version")}.nupkg", Path.GetFileName(PackedLibrary.Find(".nupkg")));
        Assert.Equal("MIT", package.Value("license"));
        Assert.Equal("expression", package.Element("license").Attribute("type")!.Value);
        Assert.Equal("README.md", package.Value("readme"));
        Assert.Equal("icon.png", package.Value("icon"));
        Assert.Equal("https://github.com/newsmodel/newsmodel", package.Value("projectUrl"));
        Assert.StartsWith("Arabic news for .NET: ", package.Value("description"));
        Assert.Contains("arabic", package.Value("tags").Split(' '));
    }

    [Fact]
    public void It_says_which_commit_it_was_built_from()
    {
        var repository = package.Element("repository");
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Equal("https://github.com/newsmodel/newsmodel", repository.Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
    }

    [Fact]
    public void It_depends_on_two_packages_at_most() =>
        Assert.Equal(
            [
                "net10.0: Microsoft.Extensions.DependencyInjection.Abstractions",
                "net8.0: Microsoft.Extensions.DependencyInjection.Abstractions, System.Text.Json",
            ],
            package.Element("dependencies").Elements().Select(group =>
                $"{group.Attribute("targetFramework")!.Value}: {string.Join(", ", group.Elements().Select(each => each.Attribute("id")!.Value))}"));

    [Fact]
    public void Its_readme_is_the_map_of_the_library() =>
        Assert.Equal(Repository.Read("src/NewsModel/README.md"), Encoding.UTF8.GetString(package.Bytes("README.md")));

    /// <summary>A package's page has no folder beside it.</summary>
    [Fact]
    public void Its_readme_links_by_whole_addresses()
    {
        var links = Encoding.UTF8.GetString(package.Bytes("README.md")).Split("](")[1..].Select(rest => rest[..rest.IndexOf(')')]).ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_notes_are_what_the_changelog_says_of_its_version()
    {
        var changelog = Changelog.Read();
        var section = changelog.Find(package.Value("version")) ?? changelog.Unreleased;
        Assert.Equal($"{section.Text}\n\nhttps://github.com/newsmodel/newsmodel/blob/main/CHANGELOG.md".Trim(), package.Value("releaseNotes").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_final_version_has_a_day_in_the_changelog()
    {
        var version = package.Value("version");
        Assert.True(version.Contains('-') || Changelog.Read().Find(version) is not null, $"CHANGELOG.md has no section for {version}.");
    }

    [Fact]
    public void Its_icon_is_a_picture_of_128_by_128()
    {
        var icon = package.Bytes("icon.png");
        Assert.Equal("\x89PNG\r\n\x1a\n", Encoding.Latin1.GetString(icon, 0, 8));
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(icon.AsSpan(20)));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Its_docs_describe_every_public_type(string framework)
    {
        var documented = package.Load($"lib/{framework}/NewsModel.xml").Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        using var library = new PEReader(new MemoryStream(package.Bytes($"lib/{framework}/NewsModel.dll")));
        var metadata = library.GetMetadataReader();
        var types = metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => $"T:{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToArray();
        Assert.Contains("T:NewsModel.NewsTimestamp", types);
        Rule.HasNoCulprits(types.Where(type => !documented.Contains(type)));
    }
}
