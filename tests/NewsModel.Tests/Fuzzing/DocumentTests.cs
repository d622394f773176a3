using System.Text;
using System.Text.Json;
using System.Xml;
using CsCheck;
using NewsModel.Tests.Formats;
using Xunit;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Damaged documents of every format: articles, or the exception that is documented and has a place.</summary>
public sealed class DocumentTests
{
    private static readonly Dictionary<string, (Gen<byte[]> Documents, Action<byte[]> Read)> Readers = new()
    {
        ["SchemaOrg"] = (DocumentGen.Of(article => SchemaOrg.Write(article).Text), utf8 => Check(SchemaOrg.Read(utf8))),
        ["Ninjs"] = (DocumentGen.Of(article => Ninjs.Write(article).Text), utf8 => Check(Ninjs.Read(utf8))),
        ["JsonFeed"] = (DocumentGen.Of(DocumentGen.JsonFeed), utf8 => Check(JsonFeed.Read(utf8))),
        ["Rss"] = (DocumentGen.Of(DocumentGen.Rss), utf8 => Check(Rss.Read(utf8))),
        ["Atom"] = (DocumentGen.Of(DocumentGen.Atom), utf8 => Check(Atom.Read(utf8))),
        ["NewsJson"] = (DocumentGen.Of(article => NewsJson.Serialize(article)), utf8 => NewsJson.Deserialize(utf8)),
        ["JsonLines"] = (DocumentGen.Of(article => $"{NewsJson.Serialize(article)}\n").Array[1, 3].Select(lines => lines.SelectMany(line => line).ToArray()), Lines),
    };

    public static TheoryNames Names() => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_documents_are_articles_or_a_documented_error(string format)
    {
        var (documents, read) = Readers[format];
        FuzzSample.ForEach(DocumentGen.Damaged(documents).Select(bytes => new Document(bytes)), FuzzCases.Percent(18) / Readers.Count, document =>
        {
            try
            {
                read(document.Bytes);
            }
            catch (JsonException problem) when (format is not ("Rss" or "Atom" or "JsonLines"))
            {
                Assert.NotNull(problem.LineNumber);
                Assert.NotEmpty(problem.Message);
            }
            catch (XmlException problem) when (format is "Rss" or "Atom")
            {
                Assert.NotEmpty(problem.Message);
            }
        });
    }

    private static void Check(ImportResult result)
    {
        foreach (var article in result.Articles) Assert.Equal(article, NewsJson.Deserialize(NewsJson.Serialize(article)));
        Assert.All(result.Notes, note => Assert.NotEmpty(note.ToString()));
    }

    private static void Lines(byte[] utf8)
    {
        var number = 0L;
        foreach (var line in JsonLines.ReadAsync(new MemoryStream(utf8)).ToBlockingEnumerable())
        {
            Assert.True(line.Number > number);
            Assert.True(line.Value is null != line.Error is null);
            number = line.Number;
        }
    }

    /// <summary>Prints itself as text, in base 64 where it is none.</summary>
    private sealed record Document(byte[] Bytes)
    {
        public override string ToString() => Encoding.UTF8.GetString(Bytes) is var text && text.Contains('\uFFFD', StringComparison.Ordinal) ? Convert.ToBase64String(Bytes) : text;
    }
}
