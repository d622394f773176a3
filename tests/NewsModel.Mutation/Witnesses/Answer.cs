using System.Text.Json;

namespace NewsModel.Mutation.Witnesses;

/// <summary>What a page is read as: the roles of its lines, and its article.</summary>
internal sealed record Answer(string Roles, string Article)
{
    public static Answer Of(string page)
    {
        var reading = PageParser.Default.Parse(page);
        var roles = reading.Lines.Where(line => line.Content.Length > 0).Select(line => line.Role).ToList();
        return new Answer(string.Join(' ', roles), string.Join('\n', reading.Notes.Select(note => note.Kind.ToString()).Prepend(NewsJson.Serialize(reading.Article))));
    }

    /// <summary>Whether the page has a headline and a text, as pages have.</summary>
    public bool IsStory => Roles.Contains(nameof(LineRole.Title), StringComparison.Ordinal) && Roles.Contains(nameof(LineRole.Body), StringComparison.Ordinal);

    /// <summary>The members of the article, and the notes, in which two answers differ.</summary>
    public static string Difference(Answer one, Answer other)
    {
        if (one.Article == other.Article) return "";
        var (before, after) = (Members(one), Members(other));
        return string.Join("; ", before.Keys.Union(after.Keys).Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
            .Select(name => $"{name}: {before.GetValueOrDefault(name, "none")} → {after.GetValueOrDefault(name, "none")}"));
    }

    private static Dictionary<string, string> Members(Answer answer)
    {
        var lines = answer.Article.Split('\n');
        using var article = JsonDocument.Parse(lines[0].Length > 0 && lines[0][0] == '{' ? lines[0] : "{}");
        var members = article.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => JsonSerializer.Serialize(member.Value, Readable));
        members["notes"] = string.Join(' ', lines[1..]);
        return members;
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
