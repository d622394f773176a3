using System.Diagnostics;
using System.Globalization;

namespace NewsModel.Cli.Batch;

/// <summary>A line on a terminal that says how far a run is, a few times a second.</summary>
internal sealed class BatchProgress(TextWriter? terminal)
{
    private const int Width = 20;

    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromSeconds(0.25);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan next = BetweenUpdates;
    private long? first;

    /// <summary>Shows the state; <paramref name="share"/> is the part of the input that is done, when it is known.</summary>
    public void Show(Checkpoint state, double? share)
    {
        if (terminal is null) return;
        first ??= state.Records - 1;
        if (clock.Elapsed < next) return;
        next = clock.Elapsed + BetweenUpdates;
        terminal.Write($"\r\e[K{Line(state, share, (state.Records - first.Value) / clock.Elapsed.TotalSeconds)}");
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (next > BetweenUpdates) terminal?.Write("\r\e[K");
    }

    internal static string Line(Checkpoint state, double? share, double perSecond)
    {
        var counts = string.Create(CultureInfo.InvariantCulture, $"{state.Records} records, {perSecond:F0} a second, {state.Bad} bad");
        if (share is not { } part) return counts;
        var done = (int)(part * Width);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', done)}{new string('.', Width - done)}] {Math.Floor(part * 100):F0} %, {counts}");
    }
}
