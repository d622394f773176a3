namespace NewsModel;

public static partial class NewsJson
{
    private static readonly Lazy<string> Schema = new(static () =>
    {
        using var stream = typeof(NewsJson).Assembly.GetManifestResourceStream("Formats/article.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>The JSON Schema (draft 2020-12) of an article, with its <c>$id</c> and what every member means.</summary>
    /// <remarks>It describes what <see cref="Strict"/> reads and both profiles write, but that it allows unknown members, as <see cref="Default"/> does.</remarks>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='JsonSchema']"/>
    public static string JsonSchema => Schema.Value;
}
