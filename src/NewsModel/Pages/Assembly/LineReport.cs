using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Writes the roles of the blocks back onto the lines.</summary>
internal static class LineReport
{
    public static PageLine[] Write(Page page, InputPlaces places)
    {
        var (lines, blocks) = (page.Lines, page.Blocks);
        var report = new PageLine[lines.Count];
        var next = 0;
        for (var i = 0; i < report.Length; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                report[i] = new PageLine(places.Map(line.Range), places.Map(line.Content), LineRole.Blank, 1);
                continue;
            }

            while (blocks[next].LastLine < i) next++;
            report[i] = new PageLine(places.Map(line.Range), places.Map(line.Content), blocks[next].Role ?? LineRole.Other, blocks[next].Confidence);
        }

        return report;
    }
}
