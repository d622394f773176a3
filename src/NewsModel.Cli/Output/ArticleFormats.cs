namespace NewsModel.Cli.Output;

/// <summary>What <c>article --format</c> can write. A new format is a new row.</summary>
internal static class ArticleFormats
{
    private static readonly (string Name, Action<Article, Stream> Write)[] All =
    [
        ("json", WriteJson),
    ];

    public static string Names => string.Join(", ", All.Select(format => format.Name));

    public static bool Has(string name) => All.Any(format => format.Name == name);

    public static void Write(string name, Article article, Stream output)
    {
        All.First(format => format.Name == name).Write(article, output);
        output.Flush();
    }

    private static void WriteJson(Article article, Stream output)
    {
        NewsJson.Serialize(output, article, NewsJson.Indented);
        output.Write("\n"u8);
    }
}
