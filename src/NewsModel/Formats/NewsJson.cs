using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace NewsModel;

/// <summary>Articles as JSON. Arabic stays readable, nulls and empty lists are left out, and what is written comes back whole.</summary>
/// <remarks>
/// Needs no reflection, so it can be trimmed and compiled ahead of time. Not kept: <see cref="NewsTimestamp.Source"/>,
/// unknown members inside a timestamp, and halves of surrogate pairs, which are not text.
/// </remarks>
/// <include file="Examples/NewsJson.xml" path="*/example[@id='NewsJson']"/>
public static partial class NewsJson
{
    /// <summary>
    /// How this library sees its types; put it into <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> of your own
    /// options. They decide on the encoder, and are strict when they disallow unmapped members.
    /// </summary>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='TypeInfoResolver']"/>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = NewsJsonContext.Default.WithAddedModifier(NewsJsonContract.Apply);

    /// <summary>
    /// For documents of other versions and other programs: unknown members go to <see cref="ExtensibleRecord.Extensions"/>
    /// and are written again, unknown names are passed over, null lists and missing members are empty.
    /// </summary>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Default']"/>
    public static JsonSerializerOptions Default { get; } = Profile(JsonSerializerDefaults.General, indented: false);

    /// <summary><see cref="Default"/>, one member a line, for people.</summary>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Indented']"/>
    public static JsonSerializerOptions Indented { get; } = Profile(JsonSerializerDefaults.General, indented: true);

    /// <summary>
    /// For documents that must be exactly right: unknown or duplicate members, unknown names, a null where there must be a
    /// value and a missing required member are errors, each with its path and position.
    /// </summary>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Strict']"/>
    public static JsonSerializerOptions Strict { get; } = Profile(JsonSerializerDefaults.Strict, indented: false);

    private static JsonSerializerOptions Profile(JsonSerializerDefaults defaults, bool indented)
    {
        var options = new JsonSerializerOptions(defaults)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = TypeInfoResolver,
            WriteIndented = indented,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }

    internal static JsonTypeInfo<Article> Info(JsonSerializerOptions? options) =>
        (JsonTypeInfo<Article>)(options ?? Default).GetTypeInfo(typeof(Article));
}
