using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>Holds an article against what was read from its document: equal, or different exactly where the notes say.</summary>
internal static class DocumentRoundTrip
{
    /// <summary>Fails for a difference without a note, and for a note without a difference.</summary>
    /// <param name="article">The article that was written.</param>
    /// <param name="document">Its document.</param>
    /// <param name="read">What was read from that.</param>
    /// <param name="prefix">What stands before the paths of the notes, <c>[0].</c> in a feed.</param>
    public static void Check(Article article, ExportedDocument document, ImportResult read, string prefix = "")
    {
        Assert.Single(read.Articles);
        var notes = document.Notes.Select(note => note.Path.StartsWith(prefix, StringComparison.Ordinal) ? note.Path[prefix.Length..] : note.Path).ToList();
        var differences = Differences(article, read.Articles[0], notes);
        var silent = differences.Where(path => !notes.Any(note => Touch(note, path)));
        var empty = notes.Where(note => !differences.Any(path => Touch(note, path)));
        Assert.True(
            !silent.Any() && !empty.Any(),
            $"Lost without a note: {string.Join(", ", silent)}. Noted but not lost: {string.Join(", ", empty)}.\n{document.Text}\n"
            + $"{NewsJson.Serialize(article)}\n{NewsJson.Serialize(read.Articles[0])}\n{string.Join('\n', document.Notes)}");
    }

    // The members that differ; a list as one when its items cannot be held one against the other.
    private static List<string> Differences(Article left, Article right, IReadOnlyList<string> notes)
    {
        var shortened = notes.Where(note => note.EndsWith(']')).Select(note => note[..note.LastIndexOf('[')]).ToHashSet();
        List<string> paths = [];
        Compare(Json(left), Json(right), "", paths, shortened);
        return paths;
    }

    private static void Compare(JsonElement left, JsonElement right, string path, List<string> paths, HashSet<string> shortened)
    {
        if (left.ValueKind != right.ValueKind) paths.Add(path);
        else if (left.ValueKind == JsonValueKind.Object) CompareMembers(left, right, path, paths, shortened);
        else if (left.ValueKind != JsonValueKind.Array)
        {
            if (!JsonElement.DeepEquals(left, right)) paths.Add(path);
        }
        else if (left.GetArrayLength() != right.GetArrayLength() || shortened.Contains(path)) paths.Add(path);
        else
        {
            for (var i = 0; i < left.GetArrayLength(); i++) Compare(left[i], right[i], $"{path}[{i}]", paths, shortened);
        }
    }

    private static void CompareMembers(JsonElement left, JsonElement right, string path, List<string> paths, HashSet<string> shortened)
    {
        var names = left.EnumerateObject().Concat(right.EnumerateObject()).Select(member => member.Name).Distinct();
        foreach (var name in names)
        {
            var place = path.Length == 0 ? name : $"{path}.{name}";
            if (!left.TryGetProperty(name, out var one) || !right.TryGetProperty(name, out var other)) paths.Add(place);
            else Compare(one, other, place, paths, shortened);
        }
    }

    private static bool Touch(string note, string path) => Covers(note, path) || Covers(path, note);

    private static bool Covers(string upper, string lower) =>
        lower.StartsWith(upper, StringComparison.Ordinal) && (lower.Length == upper.Length || lower[upper.Length] is '.' or '[');

    private static JsonElement Json(Article article) =>
        JsonDocument.Parse(NewsJson.SerializeToUtf8Bytes(article), new JsonDocumentOptions { MaxDepth = 256 }).RootElement;
}
