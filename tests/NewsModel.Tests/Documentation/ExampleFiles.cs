using System.Xml.Linq;
using NewsModel.Tests.Rules;

namespace NewsModel.Tests.Documentation;

/// <summary>The examples as they are written: a file a type, in the folder <c>Examples</c> of its room.</summary>
internal static class ExampleFiles
{
    public static IReadOnlyList<(string Path, string Id, string Code)> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(Repository.PathOf("src/NewsModel"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           where Path.GetFileName(Path.GetDirectoryName(path)) == "Examples"
           from example in XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!.Elements("example")
           select (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), example.Attribute("id")!.Value, example.Element("code")!.Value.Trim('\n').TrimEnd()),
    ];
}
