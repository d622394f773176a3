namespace NewsModel.Formats.Xml;

/// <summary>Names that stand for one thing in the whole world.</summary>
internal static class Iri
{
    public static bool Is(string? text) =>
        text?.IndexOf(':', StringComparison.Ordinal) > 0 && Address.TryReadAbsolute(text, out var iri) && iri.IsWellFormedOriginalString();
}
