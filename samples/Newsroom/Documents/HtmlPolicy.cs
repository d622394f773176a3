using System.Security.Cryptography;
using System.Text;
using NewsModel;

namespace Newsroom.Documents;

/// <summary>The Content-Security-Policy of articles as HTML: their one style element and nothing else.</summary>
internal static class HtmlPolicy
{
    private const string Open = "<style>";

    public static string Value { get; } = Make(HtmlPage.Write(new Article()).Text);

    private static string Make(string html)
    {
        var start = html.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var style = html[start..html.IndexOf("</style>", start, StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
