using System.Globalization;
using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Documentation;

/// <summary>Compiles and runs every example of the library's XML file; <see cref="Example"/> says how one is written.</summary>
public class ExampleTests
{
    private static readonly ExampleProgram Program = new(XmlDocs.Examples);

    [Fact]
    public void Every_example_compiles_without_a_warning() => Rule.HasNoCulprits(Program.Faults);

    [Fact]
    public void Every_example_says_what_it_prints() =>
        Rule.HasNoCulprits(XmlDocs.Examples.Where(example => !example.Expected.Any()).Select(example => $"{example.Member}: its example prints nothing that could be checked."));

    /// <summary>In two cultures, of which one has another calendar and other digits.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("ar-SA")]
    public async Task Every_example_prints_what_it_says(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var faults = new List<string>();
            for (var index = 0; index < XmlDocs.Examples.Count; index++)
            {
                var example = XmlDocs.Examples[index];
                var (said, printed) = (string.Join('\n', example.Expected), string.Join('\n', await Program.Run(index)));
                if (said != printed) faults.Add($"{example.Member} says that it prints\n{said}\nbut it prints\n{printed}\n");
            }

            Rule.HasNoCulprits(faults);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_example_of_the_files_is_taken_into_the_documentation()
    {
        var taken = XmlDocs.Examples.Select(example => example.Code.TrimEnd()).ToHashSet();
        Rule.HasNoCulprits(ExampleFiles.All.Where(example => !taken.Contains(example.Code)).Select(example => $"{example.Path} has an example '{example.Id}' that no doc comment includes."));
    }

    [Theory]
    [InlineData("Console.WriteLine(1);    // 1", "1")]
    [InlineData("Console.WriteLine(text);\n// 1\n//   2\n//\n// 3", "1|  2||3")]
    [InlineData("var two = 2;    // prose\nConsole.WriteLine(two);    // 2\n// prose", "2")]
    [InlineData("foreach (var each in list) Console.WriteLine(each);\n// 1\n// 2\n\n// prose\nvar end = 0;", "1|2")]
    [InlineData("// prose\nConsole.WriteLine(\"https://example.com\");    // https://example.com", "https://example.com")]
    public void What_an_example_says_stands_in_comments_behind_or_below_what_prints(string code, string said) =>
        Assert.Equal(said, string.Join('|', new Example("M:X", code).Expected));

    [Fact]
    public async Task A_false_example_is_found_out()
    {
        var program = new ExampleProgram([new Example("M:X", "Console.WriteLine(NewsTimestamp.Parse(\"2018-03-03\").Day);    // 4")]);
        Assert.Empty(program.Faults);
        Assert.Equal(["3"], await program.Run(0));
        Assert.Contains("M:Y", Assert.Single(new ExampleProgram([new Example("M:Y", "string text = null;\nConsole.WriteLine(text);")]).Faults));
    }
}
