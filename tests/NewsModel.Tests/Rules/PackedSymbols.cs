using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;

namespace NewsModel.Tests.Rules;

/// <summary>The symbols of one framework, out of the symbol package beside the <see cref="PackedLibrary"/>.</summary>
internal sealed class PackedSymbols : IDisposable
{
    // The kinds of custom debug information of the portable PDB format.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly MetadataReaderProvider provider;

    private PackedSymbols(byte[] bytes)
    {
        Bytes = bytes;
        provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(bytes));
    }

    public byte[] Bytes { get; }

    public MetadataReader Reader => provider.GetMetadataReader();

    public IEnumerable<SourceDocument> Documents => Reader.Documents.Select(handle =>
    {
        var document = Reader.GetDocument(handle);
        return new SourceDocument(
            Reader.GetString(document.Name),
            Reader.GetBlobBytes(document.Hash),
            Information(handle, EmbeddedSource) is not null);
    });

    /// <summary>The map of SourceLink: folders of the build, ending with <c>*</c>, to addresses.</summary>
    public IReadOnlyDictionary<string, string> Links
    {
        get
        {
            using var map = JsonDocument.Parse(Information(EntityHandle.ModuleDefinition, SourceLink) ?? Encoding.UTF8.GetBytes("""{"documents":{}}"""));
            return map.RootElement.GetProperty("documents").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!);
        }
    }

    public static IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(PackedLibrary.Find(".snupkg"));
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public static PackedSymbols Open(string framework)
    {
        using var archive = ZipFile.OpenRead(PackedLibrary.Find(".snupkg"));
        using var stream = archive.GetEntry($"lib/{framework}/NewsModel.pdb")!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new PackedSymbols(copy.ToArray());
    }

    public void Dispose() => provider.Dispose();

    private byte[]? Information(EntityHandle parent, Guid kind) => Reader.GetCustomDebugInformation(parent)
        .Select(handle => Reader.GetCustomDebugInformation(handle))
        .Where(each => Reader.GetGuid(each.Kind) == kind)
        .Select(each => Reader.GetBlobBytes(each.Value))
        .SingleOrDefault();

    /// <param name="Name">The path at which the compiler saw the file.</param>
    /// <param name="Hash">SHA-256 of its bytes.</param>
    /// <param name="IsEmbedded">Whether its text stands in the PDB.</param>
    internal sealed record SourceDocument(string Name, byte[] Hash, bool IsEmbedded);
}
