using NewsModel.Cli.Output;

namespace NewsModel.Cli.Tests;

public class VisibleTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("٣ مارس \u200F😀", "٣ مارس \u200F😀")]
    [InlineData("a\e[2Jb\tc\0d\r", "a␛[2Jb␉c␀d␍")]
    [InlineData("\x7F\u009B31m", "␡\uFFFD31m")]
    public void Shows_what_would_command_a_terminal(string text, string shown) =>
        Assert.Equal(shown, VisibleText.Of(text));
}
