using System.Text.Json;
using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class ArticleSchemaTests
{
    private const string File = "src/NewsModel/Formats/article.schema.json";

    /// <summary>NEWSMODEL_WRITE_GOLDEN=1 writes the file anew after a change of the types or their comments.</summary>
    [Fact]
    public void The_schema_is_the_one_that_the_types_give()
    {
        var schema = ArticleSchema.Generate();
        if (Environment.GetEnvironmentVariable("NEWSMODEL_WRITE_GOLDEN") == "1") System.IO.File.WriteAllText(Repository.PathOf(File), schema);
        Assert.Equal(schema, Repository.Read(File).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_library_carries_it() => Assert.Equal(Repository.Read(File), NewsJson.JsonSchema);

    [Fact]
    public void Every_member_of_every_part_is_described()
    {
        using var schema = JsonDocument.Parse(NewsJson.JsonSchema);
        List<string> silent = [];
        Walk(schema.RootElement, "$");
        Assert.Empty(silent);

        void Walk(JsonElement part, string path)
        {
            if (part.TryGetProperty("items", out var items)) Walk(items, path + "[]");
            if (!part.TryGetProperty("properties", out var members)) return;
            foreach (var member in members.EnumerateObject())
            {
                if (!member.Value.TryGetProperty("description", out _) && !member.Value.TryGetProperty("$ref", out _)) silent.Add($"{path}.{member.Name}");
                Walk(member.Value, $"{path}.{member.Name}");
            }
        }
    }
}
