using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Writes the roles of the blocks back onto the lines.</summary>
internal static class LineReport
{
    public static LineList Write(Page page, InputPlaces places)
    {
        var (lines, blocks, confidences) = (page.Lines, page.Blocks, page.Confidences);
        confidences.Clear();
        var report = new PackedLine[lines.Count];
        var next = 0;
        for (var i = 0; i < report.Length; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                report[i] = Pack(line, places, LineRole.Blank, Index(confidences, 1));
                continue;
            }

            while (blocks[next].LastLine < i) next++;
            report[i] = Pack(line, places, blocks[next].Role ?? LineRole.Other, Index(confidences, blocks[next].Confidence));
        }

        return new LineList(places.Map(default).Start, report, [.. confidences]);
    }

    private static PackedLine Pack(in Line line, InputPlaces places, LineRole role, int confidence)
    {
        var content = places.Map(line.Content);
        return new PackedLine(places.Map(new TextRange(line.Range.End, 0)).Start, content.Start, content.Length, (byte)role, (ushort)confidence);
    }

    private static int Index(List<double> confidences, double value)
    {
        var index = confidences.IndexOf(value);
        if (index >= 0) return index;
        confidences.Add(value);
        return confidences.Count - 1;
    }
}
