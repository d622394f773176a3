using System.Text.Json;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Batch;

/// <summary>How far a run has come: what stands in its files up to these lengths comes from its first records and is on the disk.</summary>
internal sealed record Checkpoint
{
    /// <summary>What tells the run from others: its input and its options.</summary>
    public required string Run { get; init; }

    public long Records { get; init; }

    public long Articles { get; init; }

    public long Bad { get; init; }

    public long OutputLength { get; init; }

    public long ErrorsLength { get; init; }

    public Checkpoint With(BatchResult result) => this with
    {
        Records = Records + 1,
        Articles = Articles + (result.Article is null ? 0 : 1),
        Bad = Bad + (result.Reason is null ? 0 : 1),
    };

    /// <summary>The checkpoint of that file; null when there is no file.</summary>
    /// <exception cref="InputException">The file holds no checkpoint.</exception>
    public static Checkpoint? Load(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            return NewsJson.Deserialize(File.ReadAllBytes(path), BatchJson.Default.Checkpoint);
        }
        catch (JsonException problem)
        {
            throw new InputException($"Expected a checkpoint in '{path}', which failed: {problem.Message}");
        }
    }

    /// <summary>Replaces the file at once, so that it is whole at every moment.</summary>
    public void Save(string path)
    {
        using (var file = new FileStream(Next(path), FileMode.Create, FileAccess.Write))
        {
            NewsJson.Serialize(file, this, BatchJson.Default.Checkpoint);
            file.Flush(flushToDisk: true);
        }

        File.Move(Next(path), path, overwrite: true);
    }

    public static void Delete(string path)
    {
        File.Delete(Next(path));
        File.Delete(path);
    }

    private static string Next(string path) => path + ".tmp";
}
