using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using Xunit;

namespace NewsModel.Tests.Rules;

/// <summary>A debugger finds the symbols by the library's ids, and the sources by the symbols.</summary>
public sealed class SymbolPackageTests : IDisposable
{
    private readonly PackedLibrary package = PackedLibrary.Open();

    public static TheoryData<string> Frameworks => ["net10.0", "net8.0"];

    public void Dispose() => package.Dispose();

    [Fact]
    public void It_holds_the_symbols_of_both_frameworks() =>
        Assert.Equal(
            ["lib/net10.0/NewsModel.pdb", "lib/net8.0/NewsModel.pdb"],
            PackedSymbols.Entries().Where(name => name.StartsWith("lib/", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_library_names_these_symbols_and_no_others(string framework)
    {
        using var symbols = PackedSymbols.Open(framework);
        using var library = OpenLibrary(framework);
        var header = symbols.Reader.DebugMetadataHeader!;
        var entries = library.ReadDebugDirectory();

        var codeView = entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var id = new BlobContentId(header.Id);
        Assert.True(codeView.IsPortableCodeView);
        Assert.Equal(id.Guid, library.ReadCodeViewDebugDirectoryData(codeView).Guid);
        Assert.Equal(id.Stamp, codeView.Stamp);

        // Symbol servers ask for the checksum too: that of the symbols while their id was still empty.
        var checksum = library.ReadPdbChecksumDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.PdbChecksum));
        var nameless = symbols.Bytes.ToArray();
        nameless.AsSpan(header.IdStartOffset, header.Id.Length).Clear();
        Assert.Equal("SHA256", checksum.AlgorithmName);
        Assert.Equal(SHA256.HashData(nameless), checksum.Checksum);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_library_is_deterministic(string framework)
    {
        using var library = OpenLibrary(framework);
        Assert.Contains(library.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Its_sources_are_linked_to_the_commit_that_the_package_names(string framework)
    {
        using var symbols = PackedSymbols.Open(framework);
        var link = Assert.Single(symbols.Links);
        // A package to be published names no folder of the machine that packed it; a build at home does.
        string[] folders = PackedLibrary.IsGiven ? ["/_/*"] : ["/_/*", $"{Repository.Root}{Path.DirectorySeparatorChar}*"];
        Assert.Contains(link.Key, folders);
        Assert.Equal(
            $"https://raw.githubusercontent.com/newsmodel/newsmodel/{package.Element("repository").Attribute("commit")!.Value}/*",
            link.Value);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_source_is_embedded_or_stands_where_its_link_points(string framework)
    {
        using var symbols = PackedSymbols.Open(framework);
        var folder = Assert.Single(symbols.Links).Key[..^1];
        var linked = symbols.Documents.Where(document => !document.IsEmbedded).ToArray();
        Assert.Contains(linked, document => document.Name.EndsWith("/TimestampParser.cs", StringComparison.Ordinal));
        Rule.HasNoCulprits(linked.Where(document => !Stands(document, folder)).Select(document => document.Name));
    }

    /// <summary>Whether the checkout has the very bytes that were compiled at the path behind the link's folder.</summary>
    private static bool Stands(PackedSymbols.SourceDocument document, string folder)
    {
        if (!document.Name.StartsWith(folder, StringComparison.Ordinal)) return false;
        var path = Repository.PathOf(document.Name[folder.Length..].Replace('\\', '/'));
        return File.Exists(path) && document.Hash.AsSpan().SequenceEqual(SHA256.HashData(File.ReadAllBytes(path)));
    }

    private PEReader OpenLibrary(string framework) => new(new MemoryStream(package.Bytes($"lib/{framework}/NewsModel.dll")));
}
