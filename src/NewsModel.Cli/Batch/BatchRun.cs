using System.Diagnostics;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Batch;

/// <summary>One run over all records: the only place that writes, in the order of the input.</summary>
internal sealed class BatchRun(BatchInput input, BatchReader reader, BatchOutput output, BatchProgress progress, Checkpoint start)
{
    private static readonly TimeSpan BetweenCheckpoints = TimeSpan.FromSeconds(1);

    /// <summary>How far the run is.</summary>
    public Checkpoint State { get; private set; } = start;

    /// <summary>Goes on to the end, or until it is stopped; what was done by then can be resumed.</summary>
    /// <exception cref="InputException">The input broke.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Run(int jobs, CancellationToken stop)
    {
        var sinceCheckpoint = Stopwatch.StartNew();
        try
        {
            foreach (var result in OrderedWork.Run(input.Records(State.Records), reader.Read, jobs, stop).ToBlockingEnumerable(stop))
            {
                output.Write(result);
                State = State.With(result);
                progress.Show(State, result.Record.Share);
                if (sinceCheckpoint.Elapsed < BetweenCheckpoints) continue;
                output.Save(State);
                sinceCheckpoint.Restart();
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or InputException)
        {
            output.Save(State);
            throw;
        }
        finally
        {
            progress.Clear();
        }

        output.Complete();
    }
}
