using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace NewsModel.Benchmarks;

/// <summary>
/// A thousand articles as JSON Lines: read, against the tokens with their strings, and written, against a writer by hand.
/// Budget: a ratio of 2.5 each. The tokens without strings are no yardstick, since most of an article is strings.
/// </summary>
[MemoryDiagnoser]
public class JsonLinesBenchmarks
{
    private readonly Article[] articles = [.. Enumerable.Repeat(SeedArticle.Read(), 1_000)];
    private readonly byte[] utf8;

    public JsonLinesBenchmarks()
    {
        using var lines = new MemoryStream();
        JsonLines.WriteAsync(lines, articles).GetAwaiter().GetResult();
        utf8 = lines.ToArray();
    }

    [Benchmark]
    public int Tokens() => Count(withStrings: false);

    [Benchmark]
    public int TokensAndStrings() => Count(withStrings: true);

    [Benchmark]
    public async Task<int> Read()
    {
        var count = 0;
        await foreach (var line in JsonLines.ReadAsync(new MemoryStream(utf8)))
        {
            if (line.TryGetValue(out _)) count++;
        }

        return count;
    }

    [Benchmark]
    public long ByHand()
    {
        using var stream = new MemoryStream(utf8.Length);
        using var json = new Utf8JsonWriter(stream, HandWritten.Options);
        foreach (var article in articles)
        {
            HandWritten.Write(json, article);
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }

        return stream.Length;
    }

    [Benchmark]
    public async Task<long> Write()
    {
        using var stream = new MemoryStream(utf8.Length);
        await JsonLines.WriteAsync(stream, articles);
        return stream.Length;
    }

    private int Count(bool withStrings)
    {
        var count = 0;
        var rest = utf8.AsSpan();
        while (rest.IndexOf((byte)'\n') is >= 0 and var length)
        {
            for (var reader = new Utf8JsonReader(rest[..length]); reader.Read();)
            {
                count += withStrings && reader.TokenType == JsonTokenType.String ? reader.GetString()!.Length : 1;
            }

            rest = rest[(length + 1)..];
        }

        return count;
    }
}
