using System.Text;
using Snapshooter;
using Snapshooter.Xunit;
using Xunit;

namespace NewsModel.Tests;

/// <summary>The only place that knows which library keeps the snapshots; a move to another changes this file alone.</summary>
/// <remarks>With <c>SNAPSHOOTER_STRICT_MODE=true</c> a missing snapshot fails; without, it is written.</remarks>
internal static class Snapshots
{
    /// <summary>Compares a text with <c>__snapshots__/NAME.snap</c> of a folder of this project.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folder">The test's folder, as in <c>Formats</c>.</param>
    /// <param name="name">The snapshot's name.</param>
    public static void Match(string text, string folder, string name)
    {
        folder = Path.Combine(ProjectFolder, folder);
        name += ".snap";
        Snapshot.Match(text, new SnapshotFullName(name, folder));
        LeaveOutByteOrderMark(Path.Combine(folder, "__snapshots__", name));
    }

    // Not from the compiler: a deterministic build does not know where it stood.
    private static string ProjectFolder { get; } = FindProjectFolder();

    private static string FindProjectFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsModel.Tests.csproj"))) folder = Path.GetDirectoryName(folder);
        Assert.NotNull(folder);
        return folder;
    }

    // The library writes one before a new snapshot; no other file of the repository has it.
    private static void LeaveOutByteOrderMark(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) File.WriteAllBytes(path, bytes[Encoding.UTF8.Preamble.Length..]);
    }
}
