namespace NewsModel.Cli.Tests;

public class StandardStreamsTests
{
    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(true, null, "xterm", false)]
    public void Wants_color_on_a_terminal_only_and_not_against_the_person(bool redirected, string? noColor, string? term, bool color) =>
        Assert.Equal(color, StandardStreams.WantsColor(redirected, name => name switch
        {
            "NO_COLOR" => noColor,
            "TERM" => term,
            _ => null,
        }));
}
