namespace NewsModel.Pages.Profiles;

/// <summary>The tests of a profile, read when they are first asked for; equal to others by what they are.</summary>
internal sealed class DeferredTests(Func<IReadOnlyList<SiteProfileTest>> read)
{
    private readonly Lazy<ContentList<SiteProfileTest>?> tests = new(() => ContentList<SiteProfileTest>.Of(read()));

    public IReadOnlyList<SiteProfileTest> Value => tests.Value is { } list ? list : [];

    public override bool Equals(object? obj) => obj is DeferredTests other && Equals(tests.Value, other.tests.Value);

    public override int GetHashCode() => tests.Value?.GetHashCode() ?? 0;
}
