using System.Globalization;
using NewsModel.Pages.Lines;
using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>Counting many characters at a time counts what is counted one by one.</summary>
public class LettersTests
{
    private const int Stretch = 32;

    [Fact]
    public void Each_character_of_a_stretch_is_counted_as_a_letter_or_ends_it()
    {
        var wrong = new List<string>();
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var text = new string(c, Stretch);
            var count = Letters.CountPlain(text, out var passed);
            var isPassed = passed == Stretch && count == (char.IsLetter(c) ? Stretch : 0);
            var isLeft = passed == 0 && count == 0 && !IsOrdinary(c);
            if (!isPassed && !isLeft) wrong.Add($"U+{(int)c:X4}: {count} letters in {passed}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("سلام", 0, 0)]
    [InlineData("قال الوزير، اليوم، إن 5 دول وافقت.", 23, 32)]
    [InlineData("قال الوزير، اليوم، إن UN وافقت على قرار جديد.", 13, 16)]
    public void A_text_is_counted_up_to_the_vector_that_holds_another_letter(string text, int letters, int passed)
    {
        Assert.Equal(letters, Letters.CountPlain(text, out var found));
        Assert.Equal(passed, found);
    }

    // Else a language would be told by letters that nobody counted.
    [Fact]
    public void No_language_but_the_last_is_told_by_a_letter_of_the_alphabet()
    {
        var rows = Repository.Read("src/NewsModel/Locales/languages.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static row => !row.StartsWith('#')).Skip(1).Select(static row => row.Split('\t')).ToList();
        Assert.Equal(["ckb", "ps", "ur", "fa", "ar"], rows.Select(static row => row[0]));
        Assert.All(rows.SkipLast(1).SelectMany(static row => row[3].Trim().Split('|')), static letter => Assert.True(letter[0] > Letters.Last, letter));
    }

    private static bool IsOrdinary(char c) => c is ' ' or ',' or '.' or '\u060C' or (>= Letters.First and <= Letters.Last) || (c < 'A' && char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber);
}
