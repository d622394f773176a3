namespace NewsModel.Benchmarks;

/// <summary>The repository's own files, found from where the program lies.</summary>
internal static class Repository
{
    public static string PathOf(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsModel.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, path);
    }
}
