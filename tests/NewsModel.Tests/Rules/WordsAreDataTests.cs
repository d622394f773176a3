using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace NewsModel.Tests.Rules;

/// <summary>No Arabic in the code of <c>src/</c>: words live in tables, where those who know them can mend them.</summary>
public class WordsAreDataTests
{
    [Fact]
    public void No_code_spells_an_Arabic_word()
    {
        var files = Repository.SourceFiles("src").Select(path => new SourceFile(path, Repository.Read(path)));
        Rule.HasNoCulprits(files.SelectMany(Arabic));
    }

    [Theory]
    [InlineData("var month = \"مارس\";", "src/A.cs(1): \"مارس\" is Arabic.")]
    [InlineData("var مارس = 3;", "src/A.cs(1): مارس is Arabic.")]
    [InlineData(@"var month = ""\u0645\u0627\u0631\u0633"";", @"src/A.cs(1): ""\u0645\u0627\u0631\u0633"" spells an Arabic word.")]
    [InlineData(@"var month = ""\u0645\u0627\u0631\u0633""u8;", @"src/A.cs(1): ""\u0645\u0627\u0631\u0633""u8 spells an Arabic word.")]
    [InlineData(@"var month = $""{day} \uFEE3\uFE8E"";", @"src/A.cs(1):  \uFEE3\uFE8E spells an Arabic word.")]
    [InlineData(@"char[] month = ['\u0645', '\u0627'];", @"src/A.cs(1): '\u0645', '\u0627' spells an Arabic word.")]
    public void A_word_is_found_however_it_is_spelled(string code, string complaint) =>
        Assert.Equal([complaint], Arabic(new SourceFile("src/A.cs", code)));

    [Theory]
    [InlineData("// مارس is March")]
    [InlineData("var isDigit = letter is >= '\\u0660' and <= '\\u0669';")]
    [InlineData("var comma = \"\\u060C\";")]
    [InlineData("var first = 0x0621;")]
    public void Comments_and_code_points_pass(string code) => Assert.Empty(Arabic(new SourceFile("src/A.cs", code)));

    private static IEnumerable<string> Arabic(SourceFile file)
    {
        SyntaxToken? letter = null;
        foreach (var token in file.Root.DescendantTokens())
        {
            if (token.Text.Any(IsArabic))
                yield return $"{file.Place(token)}: {token.Text} is Arabic.";
            else if (!token.IsKind(SyntaxKind.CharacterLiteralToken) && token.ValueText.Count(IsArabicLetter) > 1)
                yield return $"{file.Place(token)}: {token.Text} spells an Arabic word.";

            if (token.IsKind(SyntaxKind.CommaToken)) continue;
            var isLetter = token.IsKind(SyntaxKind.CharacterLiteralToken) && token.ValueText.Any(IsArabicLetter);
            if (isLetter && letter is { } before)
                yield return $"{file.Place(token)}: {before.Text}, {token.Text} spells an Arabic word.";
            letter = isLetter ? token : null;
        }
    }

    private static bool IsArabicLetter(char letter) => IsArabic(letter) && char.IsLetter(letter);

    private static bool IsArabic(char letter) => letter
        is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF')
        or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
