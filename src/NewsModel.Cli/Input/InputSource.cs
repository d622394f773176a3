namespace NewsModel.Cli.Input;

/// <summary>The file or standard input, with failures told by its name.</summary>
internal sealed class InputSource : IDisposable
{
    private readonly Stream stream;
    private readonly string name;

    private InputSource(Stream stream, string name) => (this.stream, this.name) = (stream, name);

    /// <summary>Opens <paramref name="file"/>; <c>-</c> and null stand for standard input.</summary>
    /// <exception cref="InputException">It cannot be opened.</exception>
    public static InputSource Open(string? file, Terminal terminal)
    {
        var standard = file is null or "-";
        var name = standard ? "standard input" : $"'{file}'";
        try
        {
            return new InputSource(standard ? terminal.OpenInput() : OpenFile(file!), name);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"Expected a file at {name}, found none.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"Expected to read {name}, which failed: {problem.Message}");
        }
    }

    /// <summary>Reads some bytes; 0 at the end.</summary>
    /// <exception cref="InputException">They cannot be read.</exception>
    public int Read(Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"Expected to read {name} to its end, which failed: {problem.Message}");
        }
    }

    /// <summary>The length of the byte order mark that <paramref name="beginning"/> starts with.</summary>
    /// <exception cref="InputException">It is that of UTF-16 or UTF-32.</exception>
    public int ByteOrderMark(ReadOnlySpan<byte> beginning) => beginning switch
    {
        [0xEF, 0xBB, 0xBF, ..] => 3,
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => throw new InputException($"Expected UTF-8, found the byte order mark of UTF-16 in {name}; convert it first."),
        _ => 0,
    };

    /// <summary>Whether more bytes are needed to know if <paramref name="beginning"/> starts with a byte order mark.</summary>
    public static bool MayBecomeByteOrderMark(ReadOnlySpan<byte> beginning) =>
        beginning is [] or [0xEF] or [0xEF, 0xBB] or [0xFE] or [0xFF];

    public void Dispose() => stream.Dispose();

    private static FileStream OpenFile(string file) =>
        Directory.Exists(file)
            ? throw new InputException($"Expected a file at '{file}', found a directory.")
            : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
}
