namespace NewsModel.Pages.Profiles;

/// <summary>The names of roles in profiles: those of <see cref="LineRole"/> with a small first letter.</summary>
internal static class ProfileNames
{
    private static readonly Dictionary<string, LineRole> Roles = Enum.GetValues<LineRole>().ToDictionary(Of);

    public static string Of(LineRole role)
    {
        var name = role.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static bool TryGetRole(string name, out LineRole role) => Roles.TryGetValue(name, out role);
}
