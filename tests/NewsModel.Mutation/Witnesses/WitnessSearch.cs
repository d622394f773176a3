using System.Diagnostics;
using System.Reflection;
using NewsModel.Mutation.Running;

namespace NewsModel.Mutation.Witnesses;

/// <summary>Looks for a page on which a living mutant answers otherwise than the library, and shortens it.</summary>
internal sealed class WitnessSearch
{
    private const int CallsMore = 20;
    private const int FewestLines = 3;

    /// <summary>A line of so great a share of the pages belongs to their common frame.</summary>
    private const double Frame = 0.1;

    private readonly Running.Switch mutants;
    private readonly IReadOnlyList<string[]> pages;
    private readonly HashSet<string> frame;

    /// <param name="tests">The assembly whose tables of pages are changed a little.</param>
    public WitnessSearch(Assembly tests)
    {
        mutants = new Running.Switch(typeof(PageParser).Assembly);
        pages = [.. TestCase.In(tests, "Tests.Pages").SelectMany(row => row.Arguments).OfType<string>().Select(text => text.Split('\n')).Where(lines => lines.Length > FewestLines)];
        frame = [.. pages.SelectMany(page => page.Distinct()).CountBy(line => line).Where(each => each.Value > pages.Count * Frame).Select(each => each.Key)];
    }

    /// <summary>A page for each mutant that some page shows, as short as it can be.</summary>
    public IEnumerable<(int Id, string Page)> Search(IEnumerable<int> ids, TimeSpan time, int seed)
    {
        var rest = ids.ToHashSet();
        var (next, start, read) = (new Neighbours(pages, seed), Stopwatch.GetTimestamp(), 0);
        for (; Stopwatch.GetElapsedTime(start) < time && rest.Count > 0; read++)
        {
            var page = next.Next();
            var (before, reached, calls) = Read(page);
            if (!before.IsStory) continue;
            foreach (var id in rest.Where(id => reached[id]).ToList())
            {
                if (Read(page, id, calls) == before) continue;
                rest.Remove(id);
                yield return (id, Shorten(page, id));
            }
        }

        Console.WriteLine($"{read} pages");
    }

    /// <summary>The mutants of some that a page shows, with what it is read as under each.</summary>
    public (Answer Before, List<(int Id, Answer After)> Shown) Shown(string page, IEnumerable<int> ids)
    {
        var (before, reached, calls) = Read(page);
        return (before, [.. ids.Where(id => reached[id]).Select(id => (Id: id, After: Read(page, id, calls))).Where(each => each.After != before)]);
    }

    /// <summary>Leaves out lines but those of the frame, while the page still has a headline and a text and shows the mutant.</summary>
    private string Shorten(string page, int id)
    {
        var lines = page.Split('\n').ToList();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var at = lines.Count - 1; at >= 0; at--)
            {
                if (frame.Contains(lines[at]) || !Shows([.. lines[..at], .. lines[(at + 1)..]], id)) continue;
                lines.RemoveAt(at);
                changed = true;
            }
        }

        return string.Join('\n', lines);
    }

    private bool Shows(IEnumerable<string> lines, int id)
    {
        var page = string.Join('\n', lines);
        var (before, _, calls) = Read(page);
        return before.IsStory && Read(page, id, calls) != before;
    }

    private (Answer Answer, bool[] Reached, long Calls) Read(string page)
    {
        mutants.Set(0, long.MaxValue);
        Array.Clear(mutants.Reached);
        return (Answer.Of(page), [.. mutants.Reached], mutants.Calls);
    }

    private Answer Read(string page, int id, long calls)
    {
        mutants.Set(id, Math.Max(1_000_000, calls * CallsMore));
        try
        {
            return Answer.Of(page);
        }
        catch (Exception e)
        {
            return new Answer(e.GetType().Name, "");
        }
    }
}
