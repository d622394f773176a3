using System.Text.Json;

namespace NewsModel.Mutation.Witnesses;

/// <summary>What a text is read as.</summary>
/// <param name="Outline">Of a page, the roles of its lines; of a date, its values.</param>
/// <param name="Article">Of a page, its article as JSON, and the kinds of the notes, a line each.</param>
internal sealed record Answer(string Outline, string Article)
{
    /// <summary>Whether a difference counts: a page has a headline and a text, as pages have; a date is read as one.</summary>
    public bool Counts { get; init; }

    /// <summary>Whether the text could not be read.</summary>
    public bool Throws { get; init; }

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
