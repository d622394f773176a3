namespace NewsModel.Pages.Lines;

/// <summary>Turns places in the decoded text into places in the input.</summary>
internal sealed class InputPlaces
{
    // Counting starts anew at every such number of characters, so that a place costs no more than that.
    private const int Stride = 256;
    private const int ReplacementBytes = 3;

    private readonly string text = "";
    private readonly int[]? starts;
    private readonly IReadOnlyList<Utf8Reader.Repair> repairs = [];
    private readonly int scale = 1;
    private readonly int shift;

    public InputPlaces(string text, int mark, IReadOnlyList<Utf8Reader.Repair> repairs)
    {
        (this.text, this.repairs) = (text, repairs);
        starts = new int[(text.Length / Stride) + 1];
        var bytes = mark;
        var repair = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = bytes;
            var end = Math.Min((i + 1) * Stride, text.Length);
            bytes += Count(i * Stride, end, ref repair);
        }
    }

    private InputPlaces(int scale, int shift) => (this.scale, this.shift) = (scale, shift);

    /// <summary>The input is the text, or has one unit for each of its.</summary>
    public static InputPlaces Same { get; } = new(1, 0);

    /// <summary>Two bytes a unit, behind a byte order mark.</summary>
    public static InputPlaces Utf16 { get; } = new(2, 2);

    public TextRange Map(TextRange range)
    {
        var start = Map(range.Start);
        return new TextRange(start, Map(range.End) - start);
    }

    private int Map(int place)
    {
        if (starts is null) return (place * scale) + shift;
        var stride = Math.Min(place / Stride, starts.Length - 1);
        var repair = FirstRepairFrom(stride * Stride);
        return starts[stride] + Count(stride * Stride, place, ref repair);
    }

    // A surrogate pair that the stride cuts counts 3 for its first half (a lone one is written as U+FFFD) and 1 for its second.
    private int Count(int from, int to, ref int repair)
    {
        var bytes = 0;
        for (var i = from; i < to; i++)
        {
            if (repair < repairs.Count && repairs[repair].Char == i)
            {
                bytes += repairs[repair++].Bytes;
                continue;
            }

            bytes += text[i] switch
            {
                < '\u0080' => 1,
                < '\u0800' => 2,
                var c when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => 3,
                var c when char.IsLowSurrogate(c) => 1,
                _ => ReplacementBytes,
            };
        }

        return bytes;
    }

    private int FirstRepairFrom(int place)
    {
        var (low, high) = (0, repairs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (repairs[middle].Char < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
