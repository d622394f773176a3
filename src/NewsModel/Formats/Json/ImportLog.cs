namespace NewsModel.Formats.Json;

/// <summary>What the reading of one document does not understand, by place.</summary>
internal sealed class ImportLog(ImportOptions options)
{
    private readonly List<ExportNote> notes = [];
    private readonly HashSet<string> places = new(StringComparer.Ordinal);

    public ImportOptions Options => options;

    public IReadOnlyList<ExportNote> Notes => notes;

    public bool Has(string path) => places.Contains(path);

    public void Add(string path, string reason)
    {
        places.Add(path);
        notes.Add(new ExportNote(path, reason));
    }
}
