using System.Diagnostics.CodeAnalysis;

namespace NewsModel.Cli.Input;

/// <summary>The address of a page: absolute, and of the web.</summary>
internal static class PageAddress
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && url.Scheme is "http" or "https";
}
