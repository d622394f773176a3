using System.Text.Json;

namespace NewsModel.Formats.Exporting;

/// <summary>What the export of one article loses: what its writer says, and every member that the format has no place for.</summary>
/// <param name="format">The format's name in sentences.</param>
/// <param name="prefix">What stands before each path: the place of the article among several, with a dot behind.</param>
internal sealed class ExportLog(string format, string prefix = "")
{
    private readonly List<ExportNote> notes = [];

    /// <summary>The format's name in sentences.</summary>
    public string Format => format;

    /// <summary>What was said so far.</summary>
    public IReadOnlyList<ExportNote> Notes => notes;

    public void Add(string path, string reason) => notes.Add(new ExportNote(prefix + path, reason));

    /// <summary>Says that <paramref name="value"/> is lost, if there is one.</summary>
    public void Lost(string path, object? value, string reason)
    {
        if (value is not null) Add(path, reason);
    }

    /// <summary>
    /// All notes: first those of members that nothing was said about and that <paramref name="held"/> lacks, in the order
    /// of the article's JSON, which is what knows all members, those of later versions and extensions too.
    /// </summary>
    public List<ExportNote> Close(Article article, HeldMembers held)
    {
        var said = notes.Select(note => note.Path).ToHashSet(StringComparer.Ordinal);
        List<ExportNote> all = [];
        using var json = JsonDocument.Parse(NewsJson.SerializeToUtf8Bytes(article), new JsonDocumentOptions { MaxDepth = int.MaxValue });
        Walk(json.RootElement, prefix, held);
        all.AddRange(notes);
        return all;

        void Walk(JsonElement part, string path, HeldMembers held)
        {
            foreach (var member in part.EnumerateObject())
            {
                var place = path + member.Name;
                if (said.Contains(place)) continue;
                if (held.Of(member.Name) is not { } inside) all.Add(new ExportNote(place, $"{format} has no place for it."));
                else if (!inside.Whole) Enter(member.Value, place, inside);
            }
        }

        void Enter(JsonElement value, string path, HeldMembers held)
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                Walk(value, path + ".", held);
                return;
            }

            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                var place = $"{path}[{index++}]";
                if (!said.Contains(place)) Walk(item, place + ".", held);
            }
        }
    }
}
