using System.Globalization;

namespace NewsModel.Tests.Rules;

/// <summary>CHANGELOG.md, read apart from the build, which takes the notes of the package from it.</summary>
internal sealed record Changelog(IReadOnlyList<Changelog.Section> Sections, IReadOnlyDictionary<string, string> Links)
{
    public Section Unreleased => Sections.Single(section => section.Version == "Unreleased");

    public static Changelog Read()
    {
        var sections = new List<(string Heading, List<string> Lines)>();
        var links = new Dictionary<string, string>();
        foreach (var line in Repository.Read("CHANGELOG.md").ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) sections.Add((line[3..], []));
            else if (line.StartsWith('[') && line.IndexOf("]: ", StringComparison.Ordinal) is > 0 and var end) links.Add(line[1..end], line[(end + 3)..]);
            else if (sections.Count > 0) sections[^1].Lines.Add(line);
        }

        return new Changelog([.. sections.Select(each => Section.Of(each.Heading, string.Join('\n', each.Lines).Trim()))], links);
    }

    /// <summary>The dated section of a version.</summary>
    public Section? Find(string version) => Sections.SingleOrDefault(section => section.Version == version && section.Day is not null);

    /// <param name="Version">What stands in brackets.</param>
    /// <param name="Day">The day behind it, written as ISO 8601 has it.</param>
    /// <param name="Text">Without the heading.</param>
    internal sealed record Section(string Version, DateOnly? Day, string Text)
    {
        public static Section Of(string heading, string text)
        {
            var parts = heading.Split(" - ");
            DateOnly? day = parts.Length == 2 && DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
            return new Section(parts[0].Trim('[', ']'), day, text);
        }
    }
}
