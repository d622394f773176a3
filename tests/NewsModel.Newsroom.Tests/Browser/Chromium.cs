namespace NewsModel.Newsroom.Tests.Browser;

/// <summary>The browser of this machine. Playwright can drive it, and must download none.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Set where the tests must not be left out, as in the project's own checks.</summary>
    private static readonly bool Required = Environment.GetEnvironmentVariable("NEWSROOM_BROWSER") == "required";

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names, System.IO.Path.Combine).FirstOrDefault(File.Exists);

    public static string? WhyNot { get; } = Path is not null || Required ? null : $"Left out, for want of a browser: none of {string.Join(", ", Names)} is in the PATH.";
}

/// <summary>A test that is left out where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>The same for many cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
