using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace NewsModel.Benchmarks;

/// <summary>An article as JSON, against a writer by hand. Budget: a ratio of 1.3.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly Article article = SeedArticle.Read();
    private readonly byte[] utf8 = NewsJson.SerializeToUtf8Bytes(SeedArticle.Read());

    [Benchmark(Baseline = true)]
    public byte[] ByHand()
    {
        using var stream = new MemoryStream(utf8.Length);
        using var json = new Utf8JsonWriter(stream, HandWritten.Options);
        HandWritten.Write(json, article);
        json.Flush();
        return stream.ToArray();
    }

    [Benchmark]
    public byte[] Write() => NewsJson.SerializeToUtf8Bytes(article);

    [Benchmark]
    public Article Read() => NewsJson.Deserialize(utf8);
}
