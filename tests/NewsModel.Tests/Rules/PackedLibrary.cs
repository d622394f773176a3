using System.IO.Compression;
using System.Xml.Linq;

namespace NewsModel.Tests.Rules;

/// <summary>
/// The package that the build of this project packed beside it (see the target PackLibrary of the project file), or the
/// one in the folder that the environment variable NEWSMODEL_PACKAGES names.
/// </summary>
internal sealed class PackedLibrary : IDisposable
{
    private readonly ZipArchive archive;

    private PackedLibrary(string path)
    {
        archive = ZipFile.OpenRead(path);
        var manifest = Load("NewsModel.nuspec");
        Metadata = manifest.Root!.Elements().Single();
    }

    /// <summary>Whether NEWSMODEL_PACKAGES names the package: then it is one to be published.</summary>
    public static bool IsGiven => Given is not null;

    /// <summary>The <c>metadata</c> element of the nuspec.</summary>
    public XElement Metadata { get; }

    public IReadOnlyList<string> Entries => [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];

    private static string? Given => Environment.GetEnvironmentVariable("NEWSMODEL_PACKAGES");

    public static PackedLibrary Open() => new(Find(".nupkg"));

    /// <summary>The library's only package of a kind; the build empties the folder before it packs.</summary>
    public static string Find(string kind)
    {
        // bin/Release/net10.0/ → bin/Release/package/
        var folder = Given ?? Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "package"));
        var found = Directory.Exists(folder) ? Directory.GetFiles(folder, $"NewsModel.*{kind}").Where(IsLibrary).ToArray() : [];
        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException(
                $"Expected one NewsModel.*{kind} in {folder}, found {found.Length}. A build of the test project for all its frameworks (without -f) packs it.");
    }

    public byte[] Bytes(string entry)
    {
        using var stream = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public XDocument Load(string entry) => XDocument.Load(new MemoryStream(Bytes(entry)));

    /// <summary>The text of a metadata element.</summary>
    public string Value(string name) => Element(name).Value;

    public XElement Element(string name) => Metadata.Element(Metadata.Name.Namespace + name)!;

    public void Dispose() => archive.Dispose();

    /// <summary>Tells <c>NewsModel.0.1.0</c> from <c>NewsModel.Cli.0.1.0</c>.</summary>
    private static bool IsLibrary(string path) => char.IsAsciiDigit(Path.GetFileName(path)["NewsModel.".Length]);
}
