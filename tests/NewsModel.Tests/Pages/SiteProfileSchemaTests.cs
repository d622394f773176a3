using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Pages;

public class SiteProfileSchemaTests
{
    private const string File = "src/NewsModel/Pages/site-profile.schema.json";

    /// <summary>NEWSMODEL_WRITE_GOLDEN=1 writes the file anew after a change of the types or their comments.</summary>
    [Fact]
    public void The_schema_is_the_one_that_the_types_give()
    {
        var schema = SiteProfileSchema.Generate();
        if (Environment.GetEnvironmentVariable("NEWSMODEL_WRITE_GOLDEN") == "1") System.IO.File.WriteAllText(Repository.PathOf(File), schema);
        Assert.Equal(schema, Repository.Read(File).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_library_carries_it() => Assert.Equal(Repository.Read(File), SiteProfile.JsonSchema);
}
