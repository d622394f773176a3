using System.Text;
using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>What is no page, or a damaged one, gets a clear answer.</summary>
public class PageInputTests
{
    private const string Page = "جزيرة المرجان تحظر الأكياس ابتداء من الصيف\n12 أبريل 2021\n"
        + "أعلنت السلطات في جزيرة المرجان حظر استخدام الأكياس البلاستيكية في المتاجر ابتداء من مطلع الصيف المقبل.\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u200F\n")]
    public void An_empty_page_is_an_error(string text)
    {
        var reading = PageParser.Default.Parse(text);
        Assert.Equal(PageNoteKind.Empty, reading.Error?.Kind);
        Assert.Equal("Expected the text of a page, found nothing but white space.", reading.Error?.Message);
        Assert.Equal(new Article(), reading.Article);
        Assert.All(reading.Lines, line => Assert.Equal(LineRole.Blank, line.Role));
    }

    [Fact]
    public void A_binary_file_is_an_error_with_its_place()
    {
        byte[] image = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8, 0, 0, 1, 0, 0xC3, 0x28, 0xFF];
        var reading = PageParser.Default.Parse(image);
        Assert.Equal("Expected text, found binary data at position 6.", reading.Error?.Message);
        Assert.Equal(new TextRange(6, 1), reading.Error?.Range);
        Assert.Equal(new Article(), reading.Article);
        Assert.Empty(reading.Lines);
    }

    [Fact]
    public void Invalid_utf8_is_read_with_a_note()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Page), 0xD8, (byte)'\n', 0xFF];
        var reading = PageParser.Default.Parse(bytes);
        var place = bytes.Length - 3;
        Assert.Null(reading.Error);
        Assert.Equal(
            $"Expected UTF-8, found 2 times other bytes, first at position {place}; U+FFFD stands for them.",
            reading.Notes[0].Message);
        Assert.Equal(PageParser.Default.Parse(Page).Article.Title, reading.Article.Title);
        Assert.Equal(bytes.Length, reading.Lines[^1].Range.End);
        Assert.Equal(new TextRange(place, 2), reading.Lines[^2].Range);
    }

    [Fact]
    public void Old_bytes_are_read_as_windows_1256()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Page);
        var reading = PageParser.Default.Parse(bytes);
        Assert.Equal("Expected UTF-8, found other bytes at position 0; the page was read as windows-1256.", reading.Notes[0].Message);
        Assert.Equal(PageParser.Default.Parse(Page).Article, reading.Article);
        Assert.Equal(bytes.Length, reading.Lines[^1].Range.End);
    }

    [Fact]
    public void Old_bytes_read_as_Latin_letters_are_repaired()
    {
        var latin = Encoding.Latin1.GetString(CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Page));
        var reading = PageParser.Default.Parse(latin);
        Assert.Equal("Expected Arabic letters, found windows-1256 read as Latin-1 at position 0; it was repaired.", Assert.Single(reading.Notes).Message);
        Assert.Equal(PageParser.Default.Parse(Page).Article, reading.Article);
    }

    [Fact]
    public void French_is_not_taken_for_damaged_Arabic()
    {
        const string text = "Été à Évian : l'élève préféré a été reçu à l'académie, où il a été félicité à plusieurs reprises par ses aînés.";
        var reading = PageParser.Default.Parse(text);
        Assert.DoesNotContain(reading.Notes, note => note.Kind == PageNoteKind.Mojibake);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_skipped(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(Page)];
        var reading = PageParser.Default.Parse(bytes);
        Assert.Empty(reading.Notes);
        Assert.Equal(PageParser.Default.Parse(Page).Article, reading.Article);
        Assert.Equal((encoding.Preamble.Length, bytes.Length), (reading.Lines[0].Range.Start, reading.Lines[^1].Range.End));
        var published = reading.Article.Published!.Value;
        Assert.Equal("12 أبريل 2021", encoding.GetString(published.Source.Of(bytes)));
    }

    [Fact]
    public void A_page_without_title_date_or_body_says_so()
    {
        var reading = PageParser.Default.Parse("نعم\n");
        Assert.Null(reading.Error);
        Assert.Equal(
            [
                "Expected a headline, found none.",
                "Expected a publication date in the headline's block or behind the body, found none.",
                "Expected paragraphs of an article, found none.",
            ],
            reading.Notes.Select(note => note.Message));
    }

    [Fact]
    public void Html_source_is_read_with_a_note()
    {
        var reading = PageParser.Default.Parse("\n<!DOCTYPE html>\n<html><body>" + Page + "</body></html>");
        Assert.Contains("Expected the text that a page shows, found HTML source at position 1.", reading.Notes.Select(note => note.Message));
    }

    [Fact]
    public void A_page_too_long_is_an_error()
    {
        var parser = new PageParser(PageOptions.Default with { MaxLength = 100 });
        const string message = "Expected at most 100 units of text, found 101.";
        Assert.Equal(message, parser.Parse(new string('x', 101)).Error?.Message);
        Assert.Equal(message, parser.Parse(new byte[101]).Error?.Message);
        Assert.Equal(message, parser.Parse(new MemoryStream(new byte[5000])).Error?.Message);
        Assert.Null(parser.Parse(new string('x', 100)).Error);
    }

    [Fact]
    public void A_page_of_too_many_lines_is_an_error()
    {
        var parser = new PageParser(PageOptions.Default with { MaxLines = 3 });
        Assert.Equal("Expected at most 3 lines, found more from position 6 on.", parser.Parse("a\nb\nc\nd").Error?.Message);
        Assert.Null(parser.Parse("a\nb\nc\n").Error);
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_one_paragraph()
    {
        var line = string.Concat(Enumerable.Repeat("كلمة وأخرى ", 10 * 1024 * 1024 / 20)).Trim();
        var reading = PageParser.Default.Parse(line);
        Assert.Equal(LineRole.Body, Assert.Single(reading.Lines).Role);
        Assert.Equal(line, Assert.Single(reading.Article.Body).Text);
        Assert.Equal([PageNoteKind.NoTitle, PageNoteKind.NoPublished], reading.Notes.Select(note => note.Kind));
    }

    [Fact]
    public void Null_arguments_throw()
    {
        var parser = PageParser.Default;
        Assert.Throws<ArgumentNullException>("options", () => new PageParser(null!));
        Assert.Throws<ArgumentNullException>("text", () => parser.Parse((string)null!));
        Assert.Throws<ArgumentNullException>("text", () => parser.Parse((string)null!, PageContext.None));
        Assert.Throws<ArgumentNullException>("context", () => parser.Parse("", null!));
        Assert.Throws<ArgumentNullException>("context", () => parser.Parse("".AsSpan(), null!));
        Assert.Throws<ArgumentNullException>("context", () => parser.Parse(ReadOnlySpan<byte>.Empty, null!));
        Assert.Throws<ArgumentNullException>("stream", () => parser.Parse((Stream)null!));
        Assert.Throws<ArgumentNullException>("context", () => parser.Parse(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("json", () => SiteProfile.Parse(null!));
    }
}
