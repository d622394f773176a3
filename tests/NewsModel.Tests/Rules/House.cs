namespace NewsModel.Tests.Rules;

/// <summary>The rooms of the library in the order in which data walks through them; each knows those before it.</summary>
internal static class House
{
    public const string Folder = "src/NewsModel/";

    /// <summary>A room and the stages behind its front, in their own order.</summary>
    private static readonly (string Name, string[] Stages)[] Rooms =
    [
        ("Text", []),
        ("Locales", []),
        ("Timestamps", ["Calendars", "Tokens", "Shapes", "Resolution"]),
        ("Articles", []),
        ("Pages", ["Lines", "Profiles", "Roles", "Assembly", "Authoring"]),
        ("Formats", ["Exporting", "Markup", "Json", "Xml"]),
        ("", []),
    ];

    public static IEnumerable<string> RoomNames => Rooms.Select(room => room.Name);

    /// <summary>The place of a file; null when its folder is not on the map.</summary>
    public static Place? Find(string path)
    {
        var folders = path[Folder.Length..].Split('/')[..^1];
        var room = Array.FindIndex(Rooms, each => each.Name == (folders.Length == 0 ? "" : folders[0]));
        if (room < 0 || folders.Length > 2) return null;
        if (folders.Length < 2) return new Place(room, null, Rooms[room].Name);
        var stage = Array.IndexOf(Rooms[room].Stages, folders[1]);
        return stage < 0 ? null : new Place(room, stage, $"{Rooms[room].Name}/{Rooms[room].Stages[stage]}");
    }

    /// <summary>A room's front (no stage) or one of its stages.</summary>
    internal sealed record Place(int Room, int? Stage, string Name)
    {
        /// <summary>Rooms above, and in the own room the front and the stages up to this one; a front knows its stages.</summary>
        public bool Knows(Place other) =>
            other.Room < Room || (other.Room == Room && (Stage is null || other.Stage is null || other.Stage <= Stage));

        public string Namespace => Name.Length == 0 ? "NewsModel" : $"NewsModel.{Name.Replace('/', '.')}";
    }
}
