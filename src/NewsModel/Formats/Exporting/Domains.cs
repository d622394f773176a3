using System.Text;

namespace NewsModel.Formats.Exporting;

/// <summary>A site's domain as an address, for formats that have no other place for it.</summary>
internal static class Domains
{
    /// <summary><c>https://DOMAIN/</c>; null, and a note, for what is no domain.</summary>
    public static string? Address(ExportLog log, string? domain)
    {
        if (domain is null) return null;
        if (Uri.CheckHostName(domain) == UriHostNameType.Dns && Uri.TryCreate($"https://{domain}/", UriKind.Absolute, out var address)
            && NewsModel.Address.Write(address) is var text && Ascii.IsValid(text)
            && Uri.TryCreate(text, UriKind.Absolute, out var written) && Of(written) == domain)
            return text;
        log.Add("site.domain", "It is no host name, so it gives no address.");
        return null;
    }

    /// <summary>Whether it is an absolute address of the web.</summary>
    public static bool IsWebAddress(Uri address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    /// <summary>The host, without <c>www.</c>; null for a relative address.</summary>
    public static string? Of(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true, Host: { Length: > 0 } host }) return null;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
