using System.Text;
using System.Text.Json;

namespace NewsModel.Fuzz;

/// <summary>The readers of documents: articles that survive their own JSON, or the exception that is documented.</summary>
internal static class DocumentTarget
{
    public static void Import<TError>(byte[] bytes, Func<ReadOnlyMemory<byte>, ImportResult> fromUtf8, Func<string, ImportOptions?, ImportResult> fromText)
        where TError : Exception
    {
        try
        {
            var result = fromUtf8(bytes);
            foreach (var article in result.Articles) Require.Same(article, NewsJson.Deserialize(NewsJson.Serialize(article)), "through NewsJson");
            foreach (var note in result.Notes) Require.That(note.ToString().Length > 0, "a note without a sentence");
            if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return;
            Require.That(result.Articles.SequenceEqual(fromText(Encoding.UTF8.GetString(bytes), null).Articles), "UTF-8 and text differ");
        }
        catch (TError)
        {
        }
    }

    public static void NewsJsonDocument(byte[] bytes)
    {
        try
        {
            var article = NewsJson.Deserialize(bytes);
            Require.Same(article, NewsJson.Deserialize(NewsJson.Serialize(article)), "through NewsJson");
        }
        catch (JsonException)
        {
        }
    }

    public static void Lines(byte[] bytes) => LinesAsync(bytes).GetAwaiter().GetResult();

    public static void Profile(byte[] bytes)
    {
        try
        {
            _ = SiteProfile.Parse(Encoding.UTF8.GetString(bytes)).Lint();
        }
        catch (JsonException)
        {
        }
    }

    private static async Task LinesAsync(byte[] bytes)
    {
        var number = 0L;
        await foreach (var line in JsonLines.ReadAsync(new MemoryStream(bytes)))
        {
            Require.That(line.Number > number, "numbers of lines do not rise");
            Require.Same(line.Error is null, line.Value is not null, "a value beside an error");
            number = line.Number;
        }
    }
}
