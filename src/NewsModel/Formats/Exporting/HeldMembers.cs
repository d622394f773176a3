namespace NewsModel.Formats.Exporting;

/// <summary>The members of an article that a format holds, lists without their indices: <c>images.caption</c>. What stands below one is held too.</summary>
internal sealed class HeldMembers
{
    private readonly Dictionary<string, HeldMembers> below = new(StringComparer.Ordinal);

    public HeldMembers(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            var place = this;
            foreach (var name in path.Split('.'))
            {
                if (!place.below.TryGetValue(name, out var next)) place.below.Add(name, next = new HeldMembers());
                place = next;
            }
        }
    }

    /// <summary>Whether all of it is held, as it stands.</summary>
    public bool Whole => below.Count == 0;

    /// <summary>The part for a member; null when nothing of it is held.</summary>
    public HeldMembers? Of(string name) => below.GetValueOrDefault(name);
}
