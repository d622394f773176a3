using Xunit;

namespace NewsModel.Tests.Rules;

public class FileSizeTests
{
    private const int MostLines = 300;
    private const int MedianLines = 100;

    private static readonly IReadOnlyList<SourceFile> Files =
        [.. SourceFile.Library, .. Repository.SourceFiles("src/NewsModel.Cli").Select(path => new SourceFile(path, Repository.Read(path)))];

    [Fact]
    public void No_file_holds_more_than_one_idea() =>
        Rule.HasNoCulprits(Files.Where(file => file.Lines > MostLines).Select(file => $"{file.Path} has {file.Lines} lines, more than {MostLines}."));

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lengths = Files.Select(file => file.Lines).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 1, MedianLines);
    }
}
