using CsCheck;

namespace NewsModel.Tests.Formats;

/// <summary>Random feeds, and the same ones in every run.</summary>
internal static class FeedGen
{
    private const ulong Seed = 20180303;

    /// <summary>Feeds that all formats can write, with and without what they may leave out.</summary>
    public static Gen<FeedInfo> Feeds { get; } = Gen.Select(Gen.OneOfConst(null, "ar", "ar-EG", "aZ"), Gen.Bool).Select((language, full) => new FeedInfo
    {
        Title = "صحيفة المثال",
        HomePage = new("https://example.com/أخبار/"),
        FeedUrl = full ? new("https://example.com/feed.xml") : null,
        Description = full ? "كل الأخبار" : null,
        Language = language,
        Updated = new(2024, 1, 5, 8, 30, 0, TimeSpan.FromHours(2)),
    });

    public static IEnumerable<T> Generate<T>(Gen<T> gen, int count)
    {
        for (var i = 0U; i < count; i++) yield return gen.Generate(new PCG(i, Seed), null, out _);
    }
}
