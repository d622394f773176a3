namespace NewsModel.Formats.Xml;

/// <summary>Finds the entries of an Atom document, which is a feed or one entry alone.</summary>
internal static class AtomReader
{
    public static ImportResult Read(XmlPart root, ImportOptions options)
    {
        List<ExportNote> notes = [];
        if (root.Is(Namespace.Atom, "entry")) return new ImportResult([new AtomEntryReader(root.FullName, options, notes, []).Read(root, null)], notes);
        if (!root.Is(Namespace.Atom, "feed"))
            return new ImportResult([], [new ExportNote(root.FullName, $"Expected a feed of Atom 1.0, found {root.FullName}.")]);

        NoteBase(root, root.FullName, notes);
        List<Article> articles = [];
        var authors = root.Parts.Where(part => part.Is(Namespace.Atom, "author")).ToList();
        foreach (var entry in root.Parts.Where(part => part.Is(Namespace.Atom, "entry")))
        {
            var path = $"{root.FullName}/{entry.FullName}[{articles.Count}]";
            NoteBase(entry, path, notes);
            articles.Add(new AtomEntryReader(path, options, notes, authors).Read(entry, root.Language));
        }

        if (articles.Count == 0) notes.Add(new ExportNote(root.FullName, "Expected entries, found none."));
        return new ImportResult(articles, notes);
    }

    private static void NoteBase(XmlPart part, string path, List<ExportNote> notes)
    {
        if (part.Attribute("base", Namespace.Xml.Uri) is not null) notes.Add(new ExportNote($"{path}/@xml:base", "Relative addresses are not joined with it."));
    }
}
