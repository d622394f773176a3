using System.Diagnostics;

namespace NewsModel.Mutation.Witnesses;

/// <summary>Looks for a text on which a living mutant answers otherwise than the library, and shortens it.</summary>
internal sealed class WitnessSearch
{
    private const int CallsMore = 20;

    /// <summary>A line of so great a share of the pages belongs to their common frame.</summary>
    private const double Frame = 0.1;

    private readonly Running.Switch mutants;
    private readonly Subject subject;
    private readonly HashSet<string> frame;

    /// <param name="subject">The texts that are changed a little.</param>
    public WitnessSearch(Subject subject)
    {
        mutants = new Running.Switch(typeof(PageParser).Assembly);
        this.subject = subject;
        frame = [.. subject.Texts.SelectMany(text => text.Distinct()).CountBy(piece => piece).Where(each => each.Value > subject.Texts.Count * Frame).Select(each => each.Key)];
    }

    /// <summary>A text for each mutant that some text shows, as short as it can be.</summary>
    public IEnumerable<(int Id, string Text)> Search(IEnumerable<int> ids, TimeSpan time, int seed)
    {
        var rest = ids.ToHashSet();
        var (next, start, read) = (new Neighbours(subject, seed), Stopwatch.GetTimestamp(), 0);
        for (; Stopwatch.GetElapsedTime(start) < time && rest.Count > 0; read++)
        {
            var text = next.Next();
            var (before, reached, calls) = Read(text);
            foreach (var id in rest.Where(id => reached[id]).ToList())
            {
                if (!Differs(before, Read(text, id, calls))) continue;
                rest.Remove(id);
                yield return (id, Shorten(text, id));
            }
        }

        Console.WriteLine($"{read} texts");
    }

    /// <summary>The mutants of some that a text shows, with what it is read as under each.</summary>
    public (Answer Before, List<(int Id, Answer After)> Shown) Shown(string text, IEnumerable<int> ids)
    {
        var (before, reached, calls) = Read(text);
        return (before, [.. ids.Where(id => reached[id]).Select(id => (Id: id, After: Read(text, id, calls))).Where(each => each.After != before)]);
    }

    /// <summary>Leaves out pieces but those of the frame, while a difference still counts and the text shows the mutant.</summary>
    private string Shorten(string text, int id)
    {
        var pieces = text.Split(subject.Between).ToList();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var at = pieces.Count - 1; at >= 0; at--)
            {
                if (frame.Contains(pieces[at]) || !Shows([.. pieces[..at], .. pieces[(at + 1)..]], id)) continue;
                pieces.RemoveAt(at);
                changed = true;
            }
        }

        return subject.Join(pieces);
    }

    private bool Shows(IEnumerable<string> pieces, int id)
    {
        var text = subject.Join(pieces);
        var (before, _, calls) = Read(text);
        return Differs(before, Read(text, id, calls));
    }

    /// <summary>Whether two answers tell a mutant from the library: an exception does on every text, another answer on one that counts.</summary>
    private static bool Differs(Answer before, Answer after) => after != before && (before.Counts || after.Throws);

    private (Answer Answer, bool[] Reached, long Calls) Read(string text)
    {
        mutants.Set(0, long.MaxValue);
        Array.Clear(mutants.Reached);
        return (subject.Read(text), [.. mutants.Reached], mutants.Calls);
    }

    private Answer Read(string text, int id, long calls)
    {
        mutants.Set(id, Math.Max(1_000_000, calls * CallsMore));
        try
        {
            return subject.Read(text);
        }
        catch (Exception e)
        {
            return new Answer(e.GetType().Name, "") { Throws = true };
        }
    }
}
