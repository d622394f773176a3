namespace NewsModel.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData(new string[0], "Expected a command (article, batch, dates, find, profile, schema), found none.", "newsmodel")]
    [InlineData(new[] { "dats" }, "Expected a command (article, batch, dates, find, profile, schema), found 'dats'.", "newsmodel")]
    [InlineData(new[] { "dates", "a", "b" }, "Unrecognized command or argument 'b'.", "newsmodel dates")]
    [InlineData(new[] { "dates", "--nope" }, "Unrecognized option '--nope'.", "newsmodel dates")]
    [InlineData(new[] { "find", "--zone" }, "Required argument missing for option: '--zone'.", "newsmodel find")]
    [InlineData(new[] { "find", "--zone", "Africa/Kairo" }, "Expected an IANA time zone id as --zone, such as Africa/Cairo, found 'Africa/Kairo'.", "newsmodel find")]
    [InlineData(new[] { "find", "--zone", "Egypt Standard Time" }, "Expected an IANA time zone id as --zone, such as Africa/Cairo, found 'Egypt Standard Time'.", "newsmodel find")]
    [InlineData(new[] { "dates", "--region", "EG", "--region", "SA" }, "Option '--region' expects a single argument but 2 were provided.", "newsmodel dates")]
    [InlineData(new[] { "article", "--format", "doc" }, "Expected json, jsonld, ninjs, rss, atom, feed, sitemap, newsml, opengraph, c4, oscar, text, html as --format, found 'doc'.", "newsmodel article")]
    [InlineData(new[] { "article", "--url", "news/1" }, "Expected an absolute http or https address as --url, found 'news/1'.", "newsmodel article")]
    [InlineData(new[] { "article", "--url", "file:///etc/hosts" }, "Expected an absolute http or https address as --url, found 'file:///etc/hosts'.", "newsmodel article")]
    public void Says_what_it_expected_and_found(string[] args, string sentence, string command) =>
        Assert.Equal(new CommandRun(2, "", $"newsmodel: {sentence}\nTry '{command} --help'.\n"), CommandRun.Of("", args));

    [Theory]
    [InlineData("2018-03-03")]
    [InlineData("2018-03-03T17:30")]
    [InlineData("2018-03-03 17:30+02:00")]
    [InlineData("٢٠١٨-٠٣-٠٣T١٧:٣٠Z")]
    [InlineData("2018-02-30T17:30Z")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void Refuses_a_now_that_is_no_instant(string now)
    {
        var run = CommandRun.Of("", "dates", "--now", now);
        Assert.Equal(
            new CommandRun(2, "", $"newsmodel: Expected ISO 8601 with an offset as --now, such as 2018-03-03T17:30:00+02:00, found '{now}'.\nTry 'newsmodel dates --help'.\n"),
            run);
    }

    [Fact]
    public void Takes_a_file_that_begins_with_a_dash_behind_two_dashes() =>
        Assert.Equal(
            new CommandRun(1, "", "newsmodel: Expected a file at '--nope', found none.\n"),
            CommandRun.Of("", "dates", "--", "--nope"));

    [Fact]
    public void Does_not_open_an_argument_that_begins_with_an_at_sign() =>
        Assert.Equal(
            new CommandRun(1, "", "newsmodel: Expected a file at '@nope', found none.\n"),
            CommandRun.Of("", "dates", "@nope"));
}
