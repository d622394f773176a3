using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>What one part of a byline names.</summary>
internal enum BylinePartKind
{
    /// <summary>Words that have the shape of a name and no other evidence.</summary>
    Shape,
    /// <summary>A name that begins with a known given name, or follows a cue.</summary>
    Person,
    House,
    Agency,
    Place,
    /// <summary>"Special", "agencies": says where it comes from and names nobody.</summary>
    Special,
    /// <summary>A cue whose name is elsewhere.</summary>
    Cue,
    /// <summary>Anything else.</summary>
    Words,
}

/// <summary>One part of a byline: its place in the page, what it names, and the cue before it as printed.</summary>
internal readonly record struct BylinePart(BylinePartKind Kind, TextRange Range, TextRange Cue, BylineWord Role);
