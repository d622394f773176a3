using System.Text;

namespace NewsModel.Formats.Exporting;

/// <summary>Addresses of the web, and the domains of sites as such, for formats that have no other place for a domain.</summary>
internal static class WebAddress
{
    /// <summary>Whether it is an absolute address of the web.</summary>
    public static bool Is(Uri address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    /// <summary><c>https://DOMAIN/</c>; null, and a note, for what is no domain.</summary>
    public static string? OfDomain(ExportLog log, string? domain)
    {
        if (domain is null) return null;
        if (Uri.CheckHostName(domain) == UriHostNameType.Dns && Uri.TryCreate($"https://{domain}/", UriKind.Absolute, out var address)
            && Address.Write(address) is var text && Ascii.IsValid(text)
            && Uri.TryCreate(text, UriKind.Absolute, out var written) && DomainOf(written) == domain)
            return text;
        log.Add("site.domain", "It is no host name, so it gives no address.");
        return null;
    }

    /// <summary>The host, without <c>www.</c>; null for a relative address.</summary>
    public static string? DomainOf(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true, Host: { Length: > 0 } host }) return null;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
