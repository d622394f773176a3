using System.Globalization;

namespace NewsModel.Mutation.Changes;

/// <summary>The class that is added to the library, and asked by each changed place whether its change is on.</summary>
internal static class MutantSwitch
{
    public static string Source(int count) => Text.Replace("COUNT", (count + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private const string Text = """
        namespace NewsModel;

        public static class Mutant
        {
            public static readonly bool[] Reached = new bool[COUNT];
            public static int Active;
            public static long Calls;
            public static long Most = long.MaxValue;

            public static bool Is(int id)
            {
                Reached[id] = true;
                if (++Calls > Most) throw new System.TimeoutException();
                return id == Active;
            }
        }
        """;
}
