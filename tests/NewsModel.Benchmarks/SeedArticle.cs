namespace NewsModel.Benchmarks;

/// <summary>The article of the first page of <c>seeds</c>.</summary>
internal static class SeedArticle
{
    public static string Page() => File.ReadAllText(Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).First());

    public static Article Read() => PageParser.Default.Parse(Page()).Article;
}
