using Xunit;

namespace NewsModel.Tests.Text;

public class ArabicTextTests
{
    [Theory]
    [InlineData("الأحد", "الاحد")]
    [InlineData("ﺍﻷﺣﺪ", "الاحد")]
    [InlineData("هــذا  نصٌّ\u00A0مُشَكَّل ", "هذا نص مشكل")]
    [InlineData("٢٠1٨ / ۱۳۹۶", "2018 / 1396")]
    [InlineData("جمادى الآخرة", "جمادي الاخره")]
    [InlineData("شهریور", "شهريور")]
    [InlineData("Août ＡＢＣ", "aout abc")]
    [InlineData("\u200Fمساءً\u061C", "مسا")]
    [InlineData("", "")]
    [InlineData(" \u200F\n", "")]
    [InlineData("خبر\uFFFF", "خبر\uFFFD")]
    public void Fold(string text, string folded)
    {
        Assert.Equal(folded, ArabicText.Fold(text));
        Assert.Equal(folded, ArabicText.Fold(folded));
        Assert.True(ArabicText.FoldEquals(text, folded));
    }

    [Theory]
    [InlineData("الأحد", "الأحد 3")]
    [InlineData("مارس", "ماس")]
    [InlineData("", "ا")]
    public void Different_texts_differ(string left, string right)
    {
        Assert.False(ArabicText.FoldEquals(left, right));
        Assert.False(ArabicText.FoldEquals(right, left));
    }

    [Theory]
    [InlineData('٣', 3)]
    [InlineData('۹', 9)]
    [InlineData('0', 0)]
    [InlineData('７', 7)]
    public void Digits(char c, int value)
    {
        Assert.True(ArabicDigits.TryGetValue(c, out var found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void Other_characters_are_no_digits()
    {
        Assert.False(ArabicDigits.TryGetValue('م', out var value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void ToAscii_changes_digits_only()
    {
        Assert.Equal("العدد 2462 السنة 6", ArabicDigits.ToAscii("العدد ٢٤٦٢ السنة ۶"));
        const string same = "Article 66";
        Assert.Same(same, ArabicDigits.ToAscii(same));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArabicText.Fold(null!));
        Assert.Throws<ArgumentNullException>(() => ArabicDigits.ToAscii(null!));
    }
}
