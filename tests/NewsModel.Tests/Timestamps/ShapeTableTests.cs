using NewsModel.Timestamps.Shapes;
using Xunit;

namespace NewsModel.Tests.Timestamps;

public class ShapeTableTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var shape in ShapeTable.All) data.Add(shape.Name, shape.Example, shape.Value);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read(string name, string example, string value)
    {
        var result = TimestampParser.Default.Read(example);
        Assert.True(result.Success, $"{name}: {result.Error.Describe(example)}");
        Assert.Equal(value, result.Value.ToString());
        Assert.Equal(new TextRange(0, example.Length), result.Value.Source);
    }
}
