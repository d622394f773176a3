using System.Diagnostics.CodeAnalysis;

namespace NewsModel.Cli.Input;

/// <summary>The address of a page: absolute, and of the web.</summary>
internal static class PageAddress
{
    // Uri.TryCreate throws on some texts that begin with two backslashes, as names of shares do.
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? url)
    {
        url = null;
        return text.AsSpan().TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate(text, UriKind.Absolute, out url) && url.Scheme is "http" or "https";
    }
}
