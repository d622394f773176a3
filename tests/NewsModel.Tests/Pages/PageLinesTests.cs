using NewsModel.Pages.Lines;
using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>The first stage: lines, what they say, and their words.</summary>
public class PageLinesTests
{
    [Fact]
    public void Every_kind_of_line_break_ends_a_line()
    {
        const string text = "a\nb\r\nc\rd\u0085e\u2028f\u2029g\fh\n\n";
        var (wholes, inners) = (new List<string>(), new List<string>());
        for (var reader = new LineReader(text); reader.TryRead(out var whole, out var inner);)
        {
            wholes.Add(whole.Of(text).ToString());
            inners.Add(inner.Of(text).ToString());
        }

        Assert.Equal(["a\n", "b\r\n", "c\r", "d\u0085", "e\u2028", "f\u2029", "g\f", "h\n", "\n"], wholes);
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h", ""], inners);
    }

    [Theory]
    [InlineData("  • ٠٠:١٩ ", "٠٠:١٩", true)]
    [InlineData("* item", "item", true)]
    [InlineData("- \u200Fقال", "قال", true)]
    [InlineData("-5", "-5", false)]
    [InlineData("\u202Bنص\u202C\u00A0", "نص", false)]
    [InlineData("•", "•", false)]
    [InlineData("\uFEFF \u200B", "", false)]
    public void A_line_says_what_is_left_of_it(string line, string content, bool bulleted)
    {
        Assert.Equal(content, Trimming.Content(line, new TextRange(0, line.Length), out var found).Of(line).ToString());
        Assert.Equal(bulleted, found);
    }

    [Fact]
    public void Words_are_letters_and_numbers_apart()
    {
        var words = new List<string>();
        const string text = "«أحمد» و2min، ١٥ربيع/EET";
        for (var reader = new WordReader(text); reader.MoveNext();) words.Add((reader.IsNumber ? "#" : "") + text[reader.Start..reader.End]);
        Assert.Equal(["أحمد", "و", "#2", "min", "#١٥", "ربيع", "EET"], words);
    }

    [Theory]
    [InlineData("الأقباط  متحدون", "«الاقباط» - مُتّحِدون")]
    [InlineData("٣ مارس", "3 مارس")]
    public void Texts_of_the_same_words_have_the_same_key(string one, string other) => Assert.Equal(WordReader.Sum(one), WordReader.Sum(other));

    [Fact]
    public void Order_and_number_of_words_count()
    {
        Assert.NotEqual(WordReader.Sum("a b").Key, WordReader.Sum("b a").Key);
        Assert.NotEqual(WordReader.Sum("a").Key, WordReader.Sum("a a").Key);
        Assert.Equal((0UL, 0), WordReader.Sum(" .:"));
    }

    [Fact]
    public void The_longest_phrase_opens_a_text()
    {
        var table = new PhraseTable<int>();
        table.Add("اقرأ…", 1);
        table.Add("اقرأ أيضا", 2);
        Assert.True(table.TryOpen("إقرأ أيضاً: عنوان", out var value, out var rest, out var opens));
        Assert.Equal((2, 10, false), (value, rest, opens));
        Assert.True(table.TryOpen("اقرأ المزيد", out value, out rest, out opens));
        Assert.Equal((1, 4, true), (value, rest, opens));
        Assert.False(table.TryOpen("ثم اقرأ", out _, out _, out _));
        Assert.Equal("The phrase '--' has no word.", Assert.Throws<FormatException>(() => table.Add("--", 3)).Message);
    }

    [Fact]
    public void Places_count_bytes_across_repairs_and_pairs()
    {
        byte[] bytes = [.. "aé\n"u8, 0xFF, .. "م😀\n"u8, 0xE2, 0x82, .. "z"u8];
        var decoded = Utf8Reader.Read(bytes);
        var places = new InputPlaces(decoded.Text, 0, decoded.Repairs);
        Assert.Equal("aé\n\uFFFDم😀\n\uFFFDz", decoded.Text);
        Assert.Equal(4, decoded.FirstInvalid);
        Assert.Equal(new TextRange(0, bytes.Length), places.Map(new TextRange(0, decoded.Text.Length)));
        Assert.Equal(new TextRange(4, 1), places.Map(new TextRange(3, 1)));
        Assert.Equal(new TextRange(5, 6), places.Map(new TextRange(4, 3)));
        Assert.Equal(new TextRange(12, 2), places.Map(new TextRange(8, 1)));
    }

    [Fact]
    public void Places_far_into_a_text_are_found_too()
    {
        var text = string.Concat(Enumerable.Repeat("aم😀", 1000));
        var places = new InputPlaces(text, 3, []);
        for (var i = 0; i < text.Length; i += 4)
            Assert.Equal(new TextRange(3 + (i / 4 * 7), 7), places.Map(new TextRange(i, 4)));
    }
}
