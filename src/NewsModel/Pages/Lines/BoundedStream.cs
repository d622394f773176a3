namespace NewsModel.Pages.Lines;

/// <summary>Reads a stream up to a limit and one byte beyond, by which the limit is seen to be broken.</summary>
internal static class BoundedStream
{
    public static byte[] ReadAll(Stream stream, int limit)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        var most = Math.Max(0L, limit) + 1;
        while (memory.Length < most)
        {
            var count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - memory.Length));
            if (count == 0) break;
            memory.Write(buffer, 0, count);
        }

        return memory.ToArray();
    }
}
