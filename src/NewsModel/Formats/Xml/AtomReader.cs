namespace NewsModel.Formats.Xml;

/// <summary>Finds the entries of an Atom document, which is a feed or one entry alone.</summary>
internal static class AtomReader
{
    public static ImportResult Read(XmlPart root, ImportOptions options)
    {
        List<ExportNote> notes = [];
        if (root.Is(Namespace.Atom, "entry")) return new ImportResult([new AtomEntryReader(root.FullName, options, notes).Read(root, null)], notes);
        if (!root.Is(Namespace.Atom, "feed"))
            return new ImportResult([], [new ExportNote(root.FullName, $"Expected a feed of Atom 1.0, found {root.FullName}.")]);

        if (root.Attribute("base", Namespace.Xml.Uri) is not null)
            notes.Add(new ExportNote($"{root.FullName}/@xml:base", "Relative addresses are not joined with it."));
        var entries = root.Parts.Where(part => part.Is(Namespace.Atom, "entry")).ToList();
        if (entries.Count == 0) notes.Add(new ExportNote(root.FullName, "Expected entries, found none."));
        var articles = entries.Select((entry, index) => new AtomEntryReader($"{root.FullName}/{entry.FullName}[{index}]", options, notes).Read(entry, root.Language));
        return new ImportResult([.. articles], notes);
    }
}
