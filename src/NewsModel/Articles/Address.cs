using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsModel;

/// <summary>A <see cref="Uri"/> that is equal to another when both are written alike; Uri itself ignores fragment and user.</summary>
internal readonly struct Address(Uri? uri) : IEquatable<Address>
{
    public Uri? Uri => uri;

    /// <summary>Percent-encoded, the host in its ASCII form; a relative address stays relative.</summary>
    public static string Write(Uri uri)
    {
        if (!uri.IsAbsoluteUri) return uri.GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped);
        var text = uri.AbsoluteUri;
        return Ascii.IsValid(text) || AsciiHost(uri) is not { } host ? text : new UriBuilder(uri) { Host = host }.Uri.AbsoluteUri;
    }

    // A host may hold letters that no domain has; it stays as it is then.
    private static string? AsciiHost(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>Absolute or relative. A path of the machine is neither, but for one that says so: <c>file:</c>.</summary>
    // A leading slash would be a file's path on Unix; on a page it is an address within the site. Uri takes one letter before
    // a colon for a drive.
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(text, IsRooted(text) ? UriKind.Relative : UriKind.RelativeOrAbsolute, out uri)
        && !(uri is { IsAbsoluteUri: true, IsFile: true } && !text.TrimStart().StartsWith("file:", StringComparison.OrdinalIgnoreCase));

    /// <summary>With a scheme.</summary>
    public static bool TryReadAbsolute(string? text, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        return text is not null && TryRead(text, out uri) && uri.IsAbsoluteUri;
    }

    // Uri passes over white space; behind it, two backslashes are a share's name, and some of these make Uri.TryCreate throw.
    private static bool IsRooted(string text) => text.AsSpan().TrimStart() is ['/' or '\\', ..];

    public bool Equals(Address other) =>
        ReferenceEquals(uri, other.Uri) || (uri is not null && other.Uri is not null && Write(uri) == Write(other.Uri));

    public override bool Equals(object? obj) => obj is Address other && Equals(other);

    public override int GetHashCode() => uri is null ? 0 : Write(uri).GetHashCode(StringComparison.Ordinal);

    public override string ToString() => uri?.ToString() ?? "";
}
