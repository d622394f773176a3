using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NewsModel.Cli;

/// <summary>The streams of this process as bytes, so that no setting of the machine comes between them and UTF-8.</summary>
internal static class StandardStreams
{
    private const int BrokenPipe = 32;

    public static Terminal Open() => new(
        OpenInput,
        OpenOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        WantsColor(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        Watched: !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb");

    /// <summary>Whether an output failed only because its reader, say <c>head</c>, has seen enough.</summary>
    public static bool ReaderLeft(IOException problem) => !OperatingSystem.IsWindows() && problem.HResult == BrokenPipe;

    public static bool WantsColor(bool redirected, Func<string, string?> variable) =>
        !redirected && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    // On a Unix terminal the console's stream would decode by LANG.
    private static Stream OpenInput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardInput() : OnHandle(0, FileAccess.Read);

    // The console's stream swallows the end of a pipe's reader, and an endless input would be read for nobody. A
    // FileStream tells, but on a regular file it keeps a position of its own, behind the back of other writers.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        try
        {
            var stream = OnHandle(1, FileAccess.Write);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    private static FileStream OnHandle(int descriptor, FileAccess access) =>
        new(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);
}
