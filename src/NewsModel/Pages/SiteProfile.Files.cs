using System.Text.Json;
using NewsModel.Pages.Authoring;
using NewsModel.Pages.Profiles;

namespace NewsModel;

/// <content>Profiles as files, and what helps to write one.</content>
public sealed partial record SiteProfile
{
    /// <summary>The JSON Schema (draft 2020-12) of this format, for editors and checks.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='JsonSchema']"/>
    public static string JsonSchema => ProfileStore.Schema;

    /// <summary>Reads a profile.</summary>
    /// <param name="json">The profile's JSON, as <see cref="JsonSchema"/> describes it.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The text is no JSON, has unknown members or lacks the id, or names an unknown cue, region or date order.
    /// </exception>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Parse']"/>
    public static SiteProfile Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ProfileStore.Read(json);
    }

    /// <summary>Reads the profile in a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="JsonException">It holds no profile, as in <see cref="Parse"/>; the message begins with the file.</exception>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Load']"/>
    public static SiteProfile Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var json = File.ReadAllText(path);
        try
        {
            return ProfileStore.Read(json);
        }
        catch (JsonException problem)
        {
            throw new JsonException($"{path}: {problem.Message}", problem.Path, problem.LineNumber, problem.BytePositionInLine, problem);
        }
    }

    /// <summary>Reads every file <c>*.json</c> of a folder, in the order of their names; those of its subfolders are left alone.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The profiles; empty when there is no such file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read.</exception>
    /// <exception cref="JsonException">A file holds no profile; the message begins with the file.</exception>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='LoadFolder']"/>
    public static IReadOnlyList<SiteProfile> LoadFolder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(Load)];
    }

    /// <summary>Proposes a profile from pages of one site: what they have in common. To be read, corrected and held against <see cref="Lint"/>.</summary>
    /// <param name="id">The profile's id, most often the domain; with a dot in it, it becomes the only domain.</param>
    /// <param name="pages">The texts of three pages or more, each of another article.</param>
    /// <returns>A proposal; what the pages have not in common is left out.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a page, is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than three pages.</exception>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Learn']"/>
    public static SiteProfile Learn(string id, IReadOnlyList<string> pages)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(pages);
        if (pages.Count < ProfileLearner.FewestPages)
            throw new ArgumentException($"Expected at least {ProfileLearner.FewestPages} pages, found {pages.Count}.", nameof(pages));
        return new ProfileLearner(pages).Propose(id);
    }

    /// <summary>Runs the profile's own tests and looks for what is wrong or needless in it; empty when all is well.</summary>
    /// <returns>What is wrong or needless, errors and hints.</returns>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Lint']"/>
    public IReadOnlyList<SiteProfileFinding> Lint() => [.. ProfileLint.Check(this), .. ProfileTests.Run(this)];

    /// <summary>The profile as indented JSON, so that <see cref="Parse"/> reads it back.</summary>
    /// <returns>The JSON; each of its lines ends in a line feed.</returns>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='ToJson']"/>
    public string ToJson() => ProfileStore.Write(this);
}
