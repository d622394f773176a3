using System.Text;
using System.Text.Json;
using System.Xml;
using Xunit;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Long inputs that say nothing: four times as much takes no more than its share of memory, or gives the same error.</summary>
public sealed class HostileTests
{
    private const int Size = 128 * 1024;
    private const int Times = 4;

    /// <summary>A buffer that doubles may be twice as long as what it holds; what grows with the square takes sixteen times as much.</summary>
    private const int Most = Times * 2;

    private const long Overhead = 64 * 1024;

    private static readonly Dictionary<string, string> Pieces = new()
    {
        ["digits"] = "٣",
        ["months"] = "مارس ",
        ["glued"] = "مارس",
        ["marks"] = "\u064E",
        ["newlines"] = "\n",
        ["brackets"] = "[",
        ["parentheses"] = "(",
        ["colons"] = "٢٨: ",
        ["tags"] = "<a>",
        ["less-than"] = "<",
        ["objects"] = "{\"a\":",
        ["quotes"] = "\"",
        ["entities"] = "&a;",
    };

    private static readonly Dictionary<string, Func<byte[], object?>> Readers = new()
    {
        ["NewsJson"] = utf8 => NewsJson.Deserialize(utf8),
        ["JsonLines"] = utf8 => JsonLines.ReadAsync(new MemoryStream(utf8)).ToBlockingEnumerable().Count(),
        ["SchemaOrg"] = utf8 => SchemaOrg.Read(utf8),
        ["Ninjs"] = utf8 => Ninjs.Read(utf8),
        ["JsonFeed"] = utf8 => JsonFeed.Read(utf8),
        ["Rss"] = utf8 => Rss.Read(utf8),
        ["Atom"] = utf8 => Atom.Read(utf8),
        ["HTML"] = utf8 => JsonFeed.Read(JsonSerializer.SerializeToUtf8Bytes(new { version = "https://jsonfeed.org/version/1.1", items = new[] { new { id = "1", content_html = Encoding.UTF8.GetString(utf8) } } })),
        ["page"] = utf8 => PageParser.Default.Parse(utf8),
    };

    public static TheoryData<string, string> Documents()
    {
        var all = new TheoryData<string, string>();
        foreach (var reader in Readers.Keys)
        {
            foreach (var piece in Pieces.Keys) all.Add(reader, piece);
        }

        return all;
    }

    public static TheoryData<string> Names() => [.. Pieces.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Dates_are_sought_without_memory(string piece)
    {
        var text = Repeated(piece, Size * Times);
        Assert.Equal(0, Allocation.Fewest(() => Read(text)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Memory_grows_with_the_input_at_most(string reader, string piece)
    {
        var read = Readers[reader];
        var size = reader is "page" or "HTML" ? Size / 4 : Size;
        var (once, more) = (Encoding.UTF8.GetBytes(Repeated(piece, size)), Encoding.UTF8.GetBytes(Repeated(piece, size * Times)));
        // Buffers that are kept for the next reader are not of this one.
        Allocated(read, more);
        var (first, second) = (Allocated(read, once), Allocated(read, more));
        Assert.True(second <= (first * Most) + Overhead, $"{first} bytes for {once.Length} of input, {second} for {Times} times as much.");
    }

    private static void Read(string text)
    {
        _ = TimestampParser.Default.TryParse(text.AsSpan(), out _);
        foreach (var match in TimestampParser.Default.EnumerateMatches(text.AsSpan())) Assert.True(match.Source.Length > 0);
    }

    private static string Repeated(string piece, int length) => new StringBuilder().Insert(0, Pieces[piece], length / Pieces[piece].Length).ToString();

    private static long Allocated(Func<byte[], object?> read, byte[] utf8)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            read(utf8);
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            Assert.NotEmpty(e.Message);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
