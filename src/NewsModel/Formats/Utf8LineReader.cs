using System.Text;

namespace NewsModel.Formats;

/// <summary>Cuts a stream at its line feeds. Holds one line and what came with it; of a line over the limit, nothing.</summary>
internal sealed class Utf8LineReader(Stream utf8, int limit)
{
    private const int FirstSize = 64 * 1024;

    // A line may be longer than the limit by a byte order mark and a carriage return; with one byte more it is too long.
    private const int Extra = 5;

    private byte[] buffer = new byte[FirstSize];
    private int start;
    private int searched;
    private int end;
    private (int Start, int Length) line;
    private long dropped;
    private byte lastDropped;
    private bool ended;

    public int Limit { get; } = Math.Min(limit, Array.MaxLength - Extra);

    /// <summary>The line's number, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line's bytes without its end, unless it is too long; valid until the next move.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(line.Start, line.Length);

    /// <summary>How many bytes the line has.</summary>
    public long Length { get; private set; }

    public bool IsTooLong => Length > Limit;

    public bool IsBlank => !IsTooLong && Bytes.Trim(" \t\r"u8).IsEmpty;

    /// <summary>Goes to the next line; waits for the stream only when no whole line is left of what it gave.</summary>
    public ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken) => TryTake() ? new ValueTask<bool>(true) : FillAsync(cancellationToken);

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        while (!ended)
        {
            MakeRoom();
            var read = await utf8.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
            ended = read == 0;
            end += read;
            if (TryTake()) return true;
        }

        return false;
    }

    private bool TryTake()
    {
        var feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
        if (feed >= 0) return Take(searched + feed, feedLength: 1);
        if (end - start >= Limit + Extra) Drop();
        searched = end;
        return ended && (end > start || dropped > 0) && Take(end, feedLength: 0);
    }

    private bool Take(int lineEnd, int feedLength)
    {
        SkipByteOrderMark();
        var held = lineEnd - start;
        var last = held > 0 ? buffer[lineEnd - 1] : lastDropped;
        Length = dropped + held - (last == '\r' ? 1 : 0);
        line = (start, (int)Math.Min(held, Length));
        start = searched = lineEnd + feedLength;
        (dropped, lastDropped) = (0, 0);
        Number++;
        return true;
    }

    private void Drop()
    {
        SkipByteOrderMark();
        dropped += end - start;
        lastDropped = buffer[end - 1];
        start = end;
    }

    private void SkipByteOrderMark()
    {
        if (Number == 0 && dropped == 0 && buffer.AsSpan(start, end - start).StartsWith(Encoding.UTF8.Preamble)) start += 3;
    }

    private void MakeRoom()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, searched, end) = (0, searched - start, end - start);
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length < Limit / 2 ? buffer.Length * 2 : Math.Max(FirstSize, Limit + Extra));
    }
}
