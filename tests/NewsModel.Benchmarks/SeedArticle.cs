namespace NewsModel.Benchmarks;

/// <summary>The article of the first page of <c>seeds</c>.</summary>
internal static class SeedArticle
{
    public static string Page() => File.ReadAllText(Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).First());

    public static Article Read() => PageParser.Default.Parse(Page()).Article;

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "seeds"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "seeds");
    }
}
