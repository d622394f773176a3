namespace NewsModel.Cli.Tests;

/// <summary>Gives a few bytes at a time, as a slow pipe does, and may break behind the last.</summary>
internal sealed class TricklingStream(byte[] bytes, int atOnce, IOException? atTheEnd = null) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer)
    {
        var count = base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
        return count == 0 && atTheEnd is not null ? throw atTheEnd : count;
    }
}
