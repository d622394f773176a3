namespace NewsModel.Cli.Input;

/// <summary>Cuts the input at its line feeds and holds one line at a time, however long the input is.</summary>
/// <param name="input">The bytes.</param>
/// <param name="beforeRead">Called before each wait for input, so that answers do not wait with it.</param>
internal sealed class LineSplitter(InputSource input, Action beforeRead)
{
    /// <summary>The most bytes of a line that are kept.</summary>
    public const int Limit = 16 * 1024 * 1024;

    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private int next;
    private bool ended;

    /// <summary>The line's number, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>How many bytes beyond <see cref="Limit"/> the line had.</summary>
    public long Dropped { get; private set; }

    /// <summary>The line, without its line feed and the carriage return before that; valid until the next move.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(start, Length);

    private int Length { get; set; }

    public bool MoveNext()
    {
        start = next;
        Dropped = 0;
        var searched = 0;
        while (true)
        {
            var feed = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (feed >= 0) return Take(searched + feed, feedLength: 1);
            searched = Keep(end - start);
            if (ended) return (searched > 0 || Dropped > 0) && Take(searched, feedLength: 0);
            Fill();
        }
    }

    private bool Take(int length, int feedLength)
    {
        next = start + length + feedLength;
        Length = Math.Min(length, Limit);
        Dropped += length - Length;
        if (Dropped == 0 && feedLength > 0 && Length > 0 && Bytes[^1] == '\r') Length--;
        Number++;
        return true;
    }

    private int Keep(int length)
    {
        if (length <= Limit) return length;
        Dropped += length - Limit;
        end = start + Limit;
        return Limit;
    }

    private void Fill()
    {
        beforeRead();
        var first = Number == 0 && start == 0 && end == 0;
        MakeRoom();
        do
        {
            var read = input.Read(buffer.AsSpan(end));
            ended = read == 0;
            end += read;
        }
        while (first && !ended && InputSource.MayBecomeByteOrderMark(buffer.AsSpan(0, end)));
        if (first) start = input.ByteOrderMark(buffer.AsSpan(0, end));
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, Limit + (64 * 1024)));
    }
}
