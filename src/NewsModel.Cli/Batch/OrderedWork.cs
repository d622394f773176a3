using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsModel.Cli.Batch;

/// <summary>Work on several threads whose results come in the order of what was worked on.</summary>
internal static class OrderedWork
{
    /// <summary>How much may be begun for each thread before the results in front are taken.</summary>
    private const int Ahead = 4;

    /// <summary>Reads on only as far as results are taken, and a little ahead.</summary>
    public static async IAsyncEnumerable<TResult> Run<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> work, int threads, [EnumeratorCancellation] CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var begun = Channel.CreateBounded<Task<TResult>>(threads * Ahead);
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        _ = Task.Run(() => Begin(ending.Token), CancellationToken.None);
        try
        {
            await foreach (var task in begun.Reader.ReadAllAsync(stop).ConfigureAwait(false)) yield return await task.WaitAsync(stop).ConfigureAwait(false);
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
        }

        async Task Begin(CancellationToken end)
        {
            Exception? failure = null;
            try
            {
                foreach (var item in source) await begun.Writer.WriteAsync(workers.StartNew(() => work(item), CancellationToken.None), end).ConfigureAwait(false);
            }
            catch (Exception problem)
            {
                failure = problem;
            }

            begun.Writer.Complete(failure);
        }
    }
}
