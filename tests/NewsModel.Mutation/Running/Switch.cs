using System.Reflection;

namespace NewsModel.Mutation.Running;

/// <summary>The switch inside the changed library.</summary>
internal sealed class Switch(Assembly library)
{
    private readonly Type type = library.GetType("NewsModel.Mutant", throwOnError: true)!;

    public bool[] Reached => (bool[])type.GetField(nameof(Reached))!.GetValue(null)!;

    public long Calls => (long)type.GetField(nameof(Calls))!.GetValue(null)!;

    /// <summary>Turns a mutant on, 0 for none, and says how often it and all others may be asked for.</summary>
    public void Set(int active, long most)
    {
        type.GetField("Active")!.SetValue(null, active);
        type.GetField("Calls")!.SetValue(null, 0L);
        type.GetField("Most")!.SetValue(null, most);
    }
}
