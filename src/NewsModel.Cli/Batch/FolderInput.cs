using System.Security.Cryptography;
using System.Text;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Batch;

/// <summary>The files <c>*.txt</c> of a folder and the folders in it, each a page, in ordinal order of their paths.</summary>
internal sealed class FolderInput : BatchInput
{
    private readonly string[] files;

    public FolderInput(string folder)
    {
        try
        {
            files = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"Expected to list the folder '{folder}', which failed: {problem.Message}");
        }

        files.AsSpan().Sort(StringComparer.Ordinal);
    }

    public override string Identity => $"{files.Length} files {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files))))}";

    public override IEnumerable<BatchRecord> Records(long skip)
    {
        for (var index = skip; index < files.Length; index++)
            yield return new BatchRecord { Name = new RecordName(index + 1, files[index]), Share = (index + 1.0) / files.Length };
    }

    public override void Dispose()
    {
    }
}
